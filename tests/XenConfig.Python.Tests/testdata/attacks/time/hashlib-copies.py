# ends: limit at 3
import hashlib
h = hashlib.sha512('x' * 16000000)
while 1: h.digest()
