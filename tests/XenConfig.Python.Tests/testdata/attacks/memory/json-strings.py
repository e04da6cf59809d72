# ends: limit at 3
import json
s = '"' + '\\u0041' * 2000000 + '"'
while 1: json.loads(s)
