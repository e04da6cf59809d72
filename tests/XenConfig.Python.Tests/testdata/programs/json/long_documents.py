import json
_items = json.loads('[' + '1, ' * 9999 + '2]')
print len(_items), sum(_items), len(json.loads(json.dumps(dict.fromkeys(range(6000)))))
print len(json.dumps(_items)), len(json.dumps(_items, indent=1))
