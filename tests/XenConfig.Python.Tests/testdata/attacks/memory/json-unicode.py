# ends: limit at 3
import json
json.dumps(u"\u1234" * 4000000)
