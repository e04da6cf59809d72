# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class S(str): pass
S.__str__ = property('%s'.__mod__)
'%s' % S('x')
