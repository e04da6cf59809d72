# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
import re
re.compile('(' * 10000 + ')' * 10000)
