# ends: limit at 2
m = memoryview('a' * 10000000)
m.tolist()
