# ends: limit at 7
class C(object): pass
x = []
while 1:
    c = C()
    c.x = {1: 2}
    x.append(c)
