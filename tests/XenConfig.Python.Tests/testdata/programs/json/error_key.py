import json
x = json.dumps({(1, 2): 3})
