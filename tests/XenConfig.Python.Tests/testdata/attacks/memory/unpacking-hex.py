# ends: limit at 3
import binascii
x = '61' * 5000000
while 1: x = binascii.hexlify(x)
