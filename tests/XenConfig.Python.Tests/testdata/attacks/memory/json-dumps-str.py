# ends: limit at 3
import json
s = '\x01' * 16000000
json.dumps(s)
