# ends: limit at 3
import re
re.match("(?:(?:a|b|)(?:c|a|))*?(?:x+x+)+y", "abac" * 3000000 + "x" * 40)
