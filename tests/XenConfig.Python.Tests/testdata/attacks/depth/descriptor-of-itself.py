# ends: exception at 5: TypeError: 'D' object is not callable
class D(object): pass
D.__get__ = D()
D.y = D()
D().y
