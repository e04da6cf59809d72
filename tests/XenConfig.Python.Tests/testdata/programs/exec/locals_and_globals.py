a = 1
r = locals() is locals(), sorted(k for k in locals() if k != '__builtins__'), 'a' in globals(), vars() is locals()
locals()['made'] = 5
s = made
globals()['also'] = 6
t = also
def f(x, (y, z), *args, **kwargs):
    before = sorted(locals().items())
    locals()['x'] = 'changed'
    q = 1
    return before, x, sorted(locals())
u = f(1, (2, 3), 4, k=5)
def outer():
    cell = 1
    def inner():
        cell
        return locals()
    return inner(), sorted(locals())
v = outer()
v = v[0], v[1]
class C:
    x = 1
    names = sorted(locals())
w = C.names
def loop():
    return [sorted(locals()) for i in range(1)]
y = loop()
errors = []
for call in [lambda: vars(5), lambda: locals(1), lambda: globals(1), lambda: vars(1, 2), lambda: dir(1, 2)]:
    try: call()
    except TypeError, e: errors.append(str(e))
del call, e, f, outer, loop
