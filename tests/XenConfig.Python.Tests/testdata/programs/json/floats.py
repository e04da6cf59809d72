import json
texts = [json.dumps(x) for x in (0.1, 1e16, 1.5, -0.0, 1e300, 100.0, 2 ** 70)]
