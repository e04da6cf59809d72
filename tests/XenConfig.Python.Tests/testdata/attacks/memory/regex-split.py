# ends: limit at 4
import re
x = []
while 1: x.append(re.split("(a)(b)?", "a" * 10000))
