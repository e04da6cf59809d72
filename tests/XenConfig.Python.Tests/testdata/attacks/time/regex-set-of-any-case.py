# ends: completed: True
import re
print re.match(u'[' + u'\u0000-\uffff' * 3000 + u']', u'x', re.I | re.U) is not None
