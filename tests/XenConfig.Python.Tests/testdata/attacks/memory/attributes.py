# ends: limit at 7
class C: pass
c = C()
n = 0
while 1:
    n += 1
    setattr(c, 'a' + str(n), 'x' * 10000)
