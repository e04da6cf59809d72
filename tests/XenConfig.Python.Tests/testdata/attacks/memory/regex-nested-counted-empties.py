# ends: limit at 3
import re
re.match("(?:(?:(?:a?){500}?){500}?){5000}?b", "b")
