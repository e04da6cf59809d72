# within: 0.2 s
# ends: limit at 4
import re
re.match(r'(a*)*\1\1b', 'a' * 100)
