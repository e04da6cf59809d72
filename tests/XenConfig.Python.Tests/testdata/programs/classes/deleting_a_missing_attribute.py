# CPython says only the name where an instance has a dict for its attributes, which it makes when something asks for it.
class A(object):
    pass


messages = []
for before in ('pass', 'dir(a)', 'vars(a)', 'a.__dict__', "hasattr(a, 'x')", 'a.y = 1', 'a.y = 1; del a.y'):
    a = A()
    exec before
    try:
        del a.x
    except AttributeError, e:
        messages.append((before, str(e)))
