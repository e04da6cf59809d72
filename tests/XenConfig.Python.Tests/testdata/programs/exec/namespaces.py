g, l = {'x': 1}, {'y': 2}
exec 'z = x + y; x = 10' in g, l
r = sorted(k for k in g if k != '__builtins__'), l, g['x']
exec 'a = 1'
exec 'b = a + 1' in globals(), locals()
s = a, b
exec ('c = 5')
exec ('d = e', {'e': 7}, l)
t = c, l['d']
u = eval('x + y', {'x': 1}, {'y': 2}), eval('a'), eval(' \t1 + 1'), eval('a', {'a': 'globals'}), eval(u'1 + 2')
def f(x):
    exec 'x = x + 1; new = 5'
    return x, new, sorted(locals())
v = f(1)
def g2():
    a = 'local'
    return eval('a'), eval('sorted(locals())')
w = g2()
class Mapping(dict):
    def __getitem__(self, key): return 'made ' + key
m = eval('anything', {}, Mapping())
errors = []
for args in [('1', 5), ('1', {}, 5), (5,), ('1 +',), ('x = 1',), ('',)]:
    try: eval(*args)
    except (TypeError, SyntaxError), e: errors.append((type(e).__name__, str(e)))
for code in ['exec 5', "exec '1' in 5", "exec '1' in {}, 5"]:
    try: exec code
    except TypeError, e: errors.append(str(e))
del g, l, e, args, code, f, g2
