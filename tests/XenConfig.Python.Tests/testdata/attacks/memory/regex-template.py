# ends: limit at 3
import re
re.sub("a", "\\g<0>" * 1000, "a" * 100000)
