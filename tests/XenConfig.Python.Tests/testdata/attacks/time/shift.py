# ends: limit at 2
1 << 10 ** 10
