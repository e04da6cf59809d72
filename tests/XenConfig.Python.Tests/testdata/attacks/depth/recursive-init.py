# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __init__(self): C()
C()
