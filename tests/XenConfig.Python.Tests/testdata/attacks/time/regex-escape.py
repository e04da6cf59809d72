# ends: limit at 3
import re
while 1: re.escape("\0" * 1000000)
