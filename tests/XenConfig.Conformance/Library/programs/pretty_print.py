import pprint
pprint.pprint({'disk': ['phy:vg/%d,xvd%s,w' % (i, c) for i, c in enumerate('abcdef')], 'vif': {'a': 1, 'b': (1, 2, [3, {4: 5}])}, 'x'*30: 'y'*60})
print pprint.pformat([range(30), set([3,1,2]), frozenset('ab')])
