# ends: limit at 2
m = memoryview('a' * 10000000)
while 1: m[1:].tobytes()
