# ends: limit at 3
import re
re.sub('', 'b' * 1000000, 'a' * 1000000)
