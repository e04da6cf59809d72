# ends: completed: 0 / True
import os
print len(os.path.expandvars('${' * 60000)) - 120000
print os.path.expandvars('${' * 30000 + '}') == '${' * 30000 + '}'
