# ends: limit at 2
x = repr(bytearray(16 << 20))
