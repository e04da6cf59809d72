import json
text = json.dumps({1: 'a', 2.5: 'b', None: 'c', True: 'd'}, sort_keys=True)
skipped = json.dumps({(1, 2): 'gone', 'kept': 1}, skipkeys=True)
