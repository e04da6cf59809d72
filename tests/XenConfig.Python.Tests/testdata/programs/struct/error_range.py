import struct
x = struct.pack('<B', 300)
