# ends: limit at 3
import json
json.dumps(range(100000), separators=("a" * 100000, "b"))
