import json
text = json.dumps({'vcpus': 2, 'disk': ['a', {'b': None}], 'empty': []}, indent=2, sort_keys=True)
print text
