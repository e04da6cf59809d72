out = []
for i in range(3):
    if i == 5: break
else: out.append('for else')
while 1:
    out.append('once')
    break
else: out.append('never')
n = 3
while n:
    n -= 1
    if n == 1: continue
    out.append(n)
else: out.append('while else')
for a, (b, c) in [(1, (2, 3)), 'x' 'y' and ('p', 'qr')]: out.append((a, b, c))
for out2 in [[]]: pass
l = [1, 2, 3]
for x in l:
    if x < 10 and len(l) < 6: l.append(x + 10)
for i in []: pass
out.append(i)
d = {'a': 1}
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError, e: out.append(str(e))
class Box: pass
box = Box()
for box.v in 'xyz': pass
out.append(box.v)
target = [0, 0]
for target[1] in (7, 8): pass
for i in 5 and [1]: pass
del e, box, k
for y in 5: pass
