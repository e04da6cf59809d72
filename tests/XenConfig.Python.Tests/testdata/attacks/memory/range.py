# ends: limit at 2
range(10 ** 9)
