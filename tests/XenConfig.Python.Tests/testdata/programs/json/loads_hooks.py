import json
from collections import OrderedDict
pairs = json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict)
numbers = json.loads('[1.10, 7]', parse_float=str, parse_int=lambda text: 'i' + text)
objects = json.loads('{"x": {"y": 1}}', object_hook=lambda d: sorted(d.items()))
