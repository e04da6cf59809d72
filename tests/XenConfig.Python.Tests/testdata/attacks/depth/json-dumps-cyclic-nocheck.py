# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while encodin
import json
a = []
a.append(a)
json.dumps(a, check_circular=False)
