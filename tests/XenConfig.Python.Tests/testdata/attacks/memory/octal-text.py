# ends: limit at 3
oct(7 ** 90000)
hex(1 << 10 ** 9)
