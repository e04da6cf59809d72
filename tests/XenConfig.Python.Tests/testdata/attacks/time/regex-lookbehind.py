# ends: completed: 
import re
re.compile("(?<=" + "a" * 10000 + ")").search("a" * 1000000)
