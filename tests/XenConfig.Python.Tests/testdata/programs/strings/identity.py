global f
t = "pv"
def f(x='none'): return x is 'none', x is not 'none'
a = [t is "pv", t is not 'pv', t is 'hvm', f(), f('none'), f('non' + str('e')), f('some')]
b = ['a' is 'a', 'abc'[0] is 'a', '' is '', chr(97) is 'a', 'abc'[1:1] is '', intern('q' + str('z')) is 'qz']
c = [''.join(['p', 'v']) is 'pv', str('pv') is t, t[:] is 'pv', {'pv': 1}.keys()[0] is t]
d = [None is None, True is True, 5 is 5, t is t, u'x' is 'x', 'x' is u'x', [] is []]
