import struct
bits = struct.unpack('>Q', struct.pack('>d', 1.5)), struct.unpack('<f', '\x00\x00\xc0\x3f'), struct.pack('<f', 0.1)
