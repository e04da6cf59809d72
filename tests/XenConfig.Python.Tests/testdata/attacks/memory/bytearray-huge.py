# ends: limit at 2
bytearray(10**10)
