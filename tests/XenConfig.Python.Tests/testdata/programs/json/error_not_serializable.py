import json
x = json.dumps({'when': object})
