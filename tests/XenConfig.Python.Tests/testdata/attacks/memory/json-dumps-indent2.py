# ends: limit at 3
import json
json.dumps([1,2], indent=10**10)
