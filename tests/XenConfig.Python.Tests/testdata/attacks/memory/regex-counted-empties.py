# ends: limit at 3
import re
re.match("(?:a?){300000000}?b", "b")
