# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while calling a Python object
import operator
class A(object): pass
A.x = property(operator.attrgetter('x'))
A().x
