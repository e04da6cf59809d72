a = b = c = [1]
a.append(2)
i = 0
i, l = 1, [0, 0]
l[i], i = 5, 0
x, (y, z), [p, q] = 1, (2, 3), 'ab'
(m) = 4
[n] = [5]
(o,) = (6,)
d = {}
d['k'] = d['j'] = v = 'shared'
s = 'abc'
first, second, third = s
t = u, w = 1, 2
k = [1, 2, 3]
k[0:2] = k[1:]
k[1], k[0] = k[0], k[1]
aug = [1]
same = aug
aug += [2]
aug *= 2
num = 5
num **= 2; num //= 3; num %= 5; num <<= 2; num |= 1; num &= 7; num ^= 2; num >>= 1; num -= 1
tup = (1,)
tup2 = tup
tup += (2,)
box = [[0]]
box[0] += [1]
try: (1, [2])[1] += [3]
except TypeError, e: err = str(e)
del e, d['k']
a, b, c, c = 1, 2, 3, 4
