import json
items = json.loads('[' + '1, ' * 9999 + '2]')
print len(items), sum(items), len(json.loads(json.dumps(dict.fromkeys(range(6000)))))
print len(json.dumps(items)), len(json.dumps(items, indent=1))
