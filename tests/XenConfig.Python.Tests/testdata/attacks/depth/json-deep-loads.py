# ends: exception at 3: RuntimeError: maximum recursion depth exceeded while decodin
import json
json.loads('[' * 10 ** 6)
