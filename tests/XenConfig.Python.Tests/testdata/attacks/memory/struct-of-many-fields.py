# ends: limit at 3
import struct
x = struct.calcsize('x' * 1500000)
