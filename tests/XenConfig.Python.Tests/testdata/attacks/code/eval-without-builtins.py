# ends: completed: no way out
eval("().__class__.__bases__[0].__subclasses__()", {'__builtins__': {}})
print 'no way out'
