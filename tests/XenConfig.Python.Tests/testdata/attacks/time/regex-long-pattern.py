# ends: limit at 3
import re
re.compile('(a|b)' * 100000)
