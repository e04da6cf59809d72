import copy


class Old:
    def __init__(self, items):
        self.items = items


class New(object):
    __slots__ = ['x']

    def __init__(self, x):
        self.x = x


class Own(object):
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return 'deeply', len(memo)


class Names(dict):
    pass


base = {'memory': 512, 'disk': ['phy:a,xvda,w'], 'nic': ({'mac': 'x'},)}
shallow = copy.copy(base)
deep = copy.deepcopy(base)
base['disk'].append('phy:b,xvdb,w')
base['nic'][0]['mac'] = 'y'
base['memory'] = 1024
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
circle = again[1] is again, again is not loop
pair = [[], []]
pair[1] = pair[0]
shared = copy.deepcopy(pair)
sharing = shared[0] is shared[1], shared[0] is not pair[0]
old = Old([1, [2]])
old1, old2 = copy.copy(old), copy.deepcopy(old)
old.items[1].append(3)
olds = [old1.items, old2.items, old1.__class__ is Old]
new = New([1])
new1, new2 = copy.copy(new), copy.deepcopy(new)
new.x.append(2)
news = [new1.x, new2.x]
own = [copy.copy(Own()), copy.deepcopy(Own())]
named = Names(a=[1])
named.note = 'n'
named2 = copy.deepcopy(named)
kinds = [type(named2) is Names, named2.note, named2, named2['a'] is not named['a']]
plain = [copy.copy(x) is x for x in (1, 'a', (1, 2), None, 2.5, len, Old, frozenset([1]))]
sets = [copy.copy(set([1, 2])), copy.deepcopy(set([(1, 2)])), copy.deepcopy((1, [2]))]
