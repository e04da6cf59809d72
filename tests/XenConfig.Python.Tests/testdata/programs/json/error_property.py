import json
x = json.loads('{"a": 1, b: 2}')
