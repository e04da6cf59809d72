# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while encodin
import json
a = []
for i in xrange(100000): a = [a]
json.dumps(a)
