# ends: limit at 3
import json
json.dumps([1] * 100000, indent=100000)
