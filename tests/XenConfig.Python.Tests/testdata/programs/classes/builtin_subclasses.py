class D(dict):
    def __missing__(self, key): return key + '!'
class L(list): pass
class S(str):
    def shout(self): return self.upper() + '!'
d = D(a=1)
r = [d['a'], d['zz'], L([1, 2]) + [3], S('x').shout(), S('ab')[0], len(L('abc')), isinstance(S('a'), str), D.fromkeys(['q']), dict(d), '%s' % S('z')]
del d
