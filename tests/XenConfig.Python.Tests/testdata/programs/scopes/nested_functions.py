def outer(a):
    def middle(b):
        def inner(c):
            return a + b + c
        return inner
    return middle
r = outer(1)(2)(3)
def shared():
    state = {'n': 0}
    def add(): state['n'] += 1
    def get(): return state['n']
    return add, get
add, get = shared()
add(); add()
s = get()
t = [f() for f in [lambda i=i: i for i in range(3)]], [f() for f in (lambda: (lambda: 'late'),)][0]()
def late():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]
u = late()
def late_generator():
    fs = list((lambda: i) for i in range(3))
    return [f() for f in fs]
v = late_generator()
c = outer(5)
w = c.func_closure[0].cell_contents, c.func_code.co_freevars, outer.func_code.co_cellvars, outer.func_closure
x = sorted(cell.cell_contents for cell in c(6).func_closure)
del add, get, c, f, i
def unbound():
    def inner(): return later
    inner()
    later = 1
unbound()
