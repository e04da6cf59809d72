# ends: limit at 3
import json
json.loads('{"a":' * 10 ** 6)
