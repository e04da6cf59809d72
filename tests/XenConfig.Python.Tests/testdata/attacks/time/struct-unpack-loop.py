# ends: limit at 4
import struct
s = 'x' * 1000000
while 1: struct.unpack('1000000B', s)
