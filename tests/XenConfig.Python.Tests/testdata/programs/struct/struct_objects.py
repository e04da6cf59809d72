import struct
header = struct.Struct('<4sHH')
record = header.pack('XENC', 4, 17)
parts = header.size, header.format, header.unpack(record), header.unpack_from('..' + record, 2)
