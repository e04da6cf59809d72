# ends: completed: 
import re
re.compile("(?=a*)*" * 100).match("a" * 10000)
