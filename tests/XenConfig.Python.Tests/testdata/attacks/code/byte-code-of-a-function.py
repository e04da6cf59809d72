# ends: exception at 3: AttributeError
def f(): pass
f.func_code.co_code
