# ends: limit at 4
import hashlib
x = []
while 1: x.append(hashlib.sha512())
