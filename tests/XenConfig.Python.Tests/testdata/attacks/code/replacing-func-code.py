# ends: completed: 2
def f(): return 1
def g(): return 2
f.func_code = g.func_code
print f()
