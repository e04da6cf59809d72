# ends: limit at 2
m = memoryview('a' * 10000000)
n = memoryview('a' * 10000000)
while 1: m == n
