# ends: limit at 3
b = bytearray()
b.extend(iter(int, 1))
