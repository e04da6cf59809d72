import json
value = json.loads('{"name": "guest", "memory": 512, "big": 12345678901234567890, "pi": 3.14, "none": null, "on": [true, false]}')
name = value['name']
kinds = [type(value[key]).__name__ for key in sorted(value)]
