import json
text = json.dumps({'b': 1, 'a': {'d': 2, 'c': 3}}, sort_keys=True)
