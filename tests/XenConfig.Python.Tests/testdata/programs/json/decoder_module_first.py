# The parts of json are there, whichever is asked for first.
try:
    from json.decoder import JSONDecoder
except ImportError:
    JSONDecoder = None
import json.encoder
a = JSONDecoder is None
b = JSONDecoder().decode('[1, {"a": 2}]')
c = json.encoder.JSONEncoder().encode([1, 'x'])
d = json.loads('[1]')
e = json.decoder.JSONDecoder is JSONDecoder
