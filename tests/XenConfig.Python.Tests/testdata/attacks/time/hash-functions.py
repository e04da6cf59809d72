# ends: limit at 3
import hashlib
x = 'a' * 10000000
while 1: hashlib.sha512(x)
