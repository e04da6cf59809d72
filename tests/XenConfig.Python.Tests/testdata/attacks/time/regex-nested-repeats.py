# within: 0.2 s
# ends: limit at 4
import re
re.match('(a+)+$', 'a' * 40 + 'b')
