# ends: limit at 5
import json
a = [1] * 10
for i in xrange(30): a = [a, a]
json.dumps(a)
