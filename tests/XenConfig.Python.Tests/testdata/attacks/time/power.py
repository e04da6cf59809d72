# ends: limit at 2
10 ** 10 ** 8
