import json
x = json.loads('[1 2]')
