# ends: limit at 3
import re
re.match("(?:(?:|x){1000000}x)*y", "x" * 100000)
