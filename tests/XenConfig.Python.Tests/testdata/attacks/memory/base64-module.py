# ends: limit at 4
import base64
text = '\x80' * 1000
while 1: text = base64.b64encode(text)
