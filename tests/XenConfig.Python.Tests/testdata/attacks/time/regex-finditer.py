# ends: limit at 3
import re
for m in re.finditer("", "a" * 16000000): pass
