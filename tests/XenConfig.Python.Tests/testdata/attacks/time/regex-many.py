# within: 0.2 s
# ends: limit
import re
for i in xrange(10 ** 6): re.sub('(a+)+$', '', 'a' * 24 + 'b')
