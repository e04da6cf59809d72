# ends: limit at 3
import struct
struct.unpack('10000000B', 'x' * 10000000)
