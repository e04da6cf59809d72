# ends: limit at 3
import base64
base64.b32encode('a' * 2000000)
