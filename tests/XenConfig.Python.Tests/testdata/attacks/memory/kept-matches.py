# ends: limit at 5
import re
x = []
pattern = re.compile("(a)(b)?" * 20)
while 1: x.append(pattern.match("a" * 20))
