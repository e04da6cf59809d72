# within: 0.2 s
# ends: limit at 4
import re
for i in xrange(10 ** 6): re.sub('(a+)+$', '', 'a' * 24 + 'b')
