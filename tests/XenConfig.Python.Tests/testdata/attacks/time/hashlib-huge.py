# ends: limit at 4
import hashlib
h = hashlib.sha512()
s = 'x' * 16000000
while 1: h.update(s)
