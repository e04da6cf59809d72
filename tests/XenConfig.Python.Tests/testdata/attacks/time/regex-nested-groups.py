# ends: limit at 3
import re
re.compile('(' * 10000 + ')' * 10000)
