# ends: limit at 3
import re
re.compile('(?i)' + u'\u0130' * 1000000)
