# ends: limit at 3
import re
re.sub('a', lambda m: re.sub('a', lambda n: m.group() * 100, 'a' * 1000), 'a' * 100000)
