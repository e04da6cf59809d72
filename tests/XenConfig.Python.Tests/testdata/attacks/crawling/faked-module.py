# ends: completed: <module 'os' (built-in)>
import sys
sys.modules['os'] = None
import os
print os
