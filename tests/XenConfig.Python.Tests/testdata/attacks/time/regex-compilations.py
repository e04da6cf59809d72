# ends: limit at 3
import re
for i in xrange(10 ** 7): re.compile('a%d' % i)
