# ends: limit at 3
import re
re.compile("a|" * 1000000)
