from collections import OrderedDict
d = OrderedDict([('kernel', 'k'), ('ramdisk', 'r')])
d['extra'] = 'quiet'
d['kernel'] = 'k2'
del d['ramdisk']
d['ramdisk'] = 'r2'
order = d.keys()
popped = d.popitem(), d.popitem(last=False)
same = OrderedDict(a=1) == {'a': 1}
backwards = list(reversed(OrderedDict.fromkeys('abc')))
