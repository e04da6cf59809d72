import struct
x = struct.pack('<II', 1)
