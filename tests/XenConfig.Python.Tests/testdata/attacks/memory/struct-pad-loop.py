# ends: limit at 3
import struct
while 1: struct.pack('16000000x')
