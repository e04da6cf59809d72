# ends: limit at 5
t = ValueError
for i in xrange(100000): t = (t,)
try: 1 / 0
except t: pass
