import struct
x = struct.unpack('<I', 'abc')
