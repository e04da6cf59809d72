import json
x = json.loads('"a\nb"')
