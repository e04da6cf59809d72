# ends: limit at 4
x = {1: 'x' * 1000000}
for i in range(50): x = {1: x, 2: x}
str(x)
