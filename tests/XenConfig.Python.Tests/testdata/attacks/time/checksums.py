# ends: limit at 3
import binascii
while 1: binascii.crc32("a" * 16000000)
