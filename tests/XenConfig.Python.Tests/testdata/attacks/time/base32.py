# ends: limit at 3
import base64
while 1: base64.b32encode("a" * 5000000)
