# ends: exception at 3: AttributeError
import os
print os.path.join.func_globals['os']
