# ends: limit at 2
range(2 ** 64, 2 ** 64 + 10 ** 9)
