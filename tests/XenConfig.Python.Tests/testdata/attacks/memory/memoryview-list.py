# ends: limit at 2: This would make a collection of 1500000 items
x = memoryview('x' * 1500000).tolist()
