# ends: limit at 3
import re
re.match("(?:%s)*y" % ("x?" * 50), "x" * 16000000)
