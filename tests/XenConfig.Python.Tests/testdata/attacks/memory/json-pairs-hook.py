# ends: limit at 4
import json
x = []
while 1: x.append(json.loads('{"a": 1}', object_pairs_hook=lambda pairs: pairs))
