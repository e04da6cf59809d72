import struct
x = struct.calcsize('<z')
