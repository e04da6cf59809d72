# ends: limit at 4
x = ['x' * 1000]
for i in range(50): x = [x, x]
repr(x)
