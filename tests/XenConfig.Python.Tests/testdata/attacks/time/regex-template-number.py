# ends: limit at 3
import re
re.sub('x', '\\g<' + '1' * 300000 + '>', 'x')
