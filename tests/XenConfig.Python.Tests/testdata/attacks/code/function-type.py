# ends: exception at 4: TypeError: cannot create 'function' instances
import types
def f(): return 1
types.FunctionType(f.func_code, {'__builtins__': {}})()
