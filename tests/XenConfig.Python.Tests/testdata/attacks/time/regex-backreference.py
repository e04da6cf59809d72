# within: 0.2 s
# ends: limit
import re
re.match(r'(a*)*\1\1b', 'a' * 100)
