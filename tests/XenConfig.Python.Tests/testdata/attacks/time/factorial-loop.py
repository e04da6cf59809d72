# ends: limit at 3
x = 1
for i in xrange(1, 10 ** 9): x *= i
