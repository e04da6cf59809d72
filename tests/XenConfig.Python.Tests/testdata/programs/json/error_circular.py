import json
loop = []
loop.append(loop)
x = json.dumps(loop)
