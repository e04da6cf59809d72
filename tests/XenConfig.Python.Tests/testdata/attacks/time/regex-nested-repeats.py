# within: 0.2 s
# ends: limit
import re
re.match('(a+)+$', 'a' * 40 + 'b')
