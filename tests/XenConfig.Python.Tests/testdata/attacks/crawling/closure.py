# ends: completed: 1
def f():
    secret = 1
    def g(): return secret
    return g
print f().func_closure[0].cell_contents
