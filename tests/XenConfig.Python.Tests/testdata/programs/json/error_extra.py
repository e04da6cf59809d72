import json
x = json.loads('{}\n{}')
