# ends: limit at 3
import json
s = '[' + '1,' * 5000000 + '1]'
json.loads(s)
