# ends: limit at 4
import re
m = re.match("(a)" * 99, "a" * 99)
while 1: m.expand("\\1" * 10000)
