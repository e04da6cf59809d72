global Only, OnlyDelete
class Only(object):
    def __set__(self, instance, value): instance.__dict__['x'] = value, 'through'
class C(object):
    x = Only()
c = C()
r = [type(c.x).__name__]
c.x = 5
r.append(c.x)
try: del c.x
except AttributeError, e: r.append(('del', str(e)))
class OnlyDelete(object):
    def __delete__(self, instance): instance.log = 'deleted'
class D(object):
    x = OnlyDelete()
d = D()
try: d.x = 1
except AttributeError, e: r.append(str(e))
del d.x
r.append(d.log)
del c, d
