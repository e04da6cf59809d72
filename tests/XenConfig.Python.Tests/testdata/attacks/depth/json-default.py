# ends: exception at 4: ValueError: Circular reference detected
import json
class A: pass
json.dumps(A(), default=lambda o: [o])
