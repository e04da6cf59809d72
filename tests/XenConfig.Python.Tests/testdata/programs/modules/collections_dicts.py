import copy
from collections import OrderedDict, defaultdict

bridges = defaultdict(list)
for name, bridge in [('web', 'xenbr0'), ('db', 'xenbr1'), ('web', 'xenbr1')]:
    bridges[name].append(bridge)
counts = defaultdict(int, {'a': 1}, b=2)
counts['a'] += 1
counts['z'] += 1
plain = defaultdict(None, [('k', 1)])
shown = [repr(bridges['web']), repr(counts), sorted(counts.items()), counts.get('q'), 'q' in counts, repr(plain), counts == {'a': 2, 'b': 2, 'z': 1}]
copies = [counts.copy(), copy.copy(counts), type(counts.copy()) is defaultdict, isinstance(counts, dict), counts.default_factory is int]
disks = OrderedDict()
for device in ['xvdc', 'xvda', 'xvdb']:
    disks[device] = len(disks)
disks['xvda'] = 9
listed = [disks.keys(), disks.values(), disks.items(), list(disks), list(disks.iteritems()), list(reversed(disks)), repr(disks), repr(OrderedDict())]
del disks['xvdc']
disks['xvdc'] = 0
moved = [disks.keys(), disks.popitem(), disks.popitem(last=False), disks.setdefault('n', 4), disks.pop('n'), disks.pop('gone', None), disks.keys()]
made = [OrderedDict([('b', 1), ('a', 2)]), OrderedDict({'one': 1}), OrderedDict([('b', 1)], a=2), OrderedDict((x, 1) for x in 'zy')]
made[0].update([('c', 3), ('b', 0)])
equal = [OrderedDict([('a', 1), ('b', 2)]) == OrderedDict([('b', 2), ('a', 1)]), OrderedDict([('a', 1)]) == {'a': 1}, OrderedDict(a=1) != OrderedDict(a=1)]
copied = made[0].copy(), copy.copy(made[0]), dict(made[0])


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(plain.__getitem__, 'x'), fails(defaultdict, 1), fails(OrderedDict().popitem), fails(made[0].pop, 'no'), fails(made[0].__getitem__, 'no'),
          fails(made[0].__delitem__, 'no')]
