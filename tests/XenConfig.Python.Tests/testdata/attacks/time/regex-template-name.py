# ends: limit at 3
import re
re.sub('x', '\\g<' + 'a' * 780000 + '>', 'x')
