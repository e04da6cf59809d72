# ends: exception at 3: struct.error: unpack requires a string argument of length 40
import struct
struct.unpack('1000000000i', 'x')
