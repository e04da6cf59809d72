# ends: exception at 4: ImportError: No module named os
import sys
sys.modules['os'] = None
import os
print os
