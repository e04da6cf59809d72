import struct
packed = struct.pack('5s3pc?', 'abc', 'wxyz', 'q', 1)
unpacked = struct.unpack('5s3pc?', packed)
