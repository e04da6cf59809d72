# ends: limit at 4
import os
os.environ['A'] = 'a' * 1000000
os.path.expandvars('$A' * 150)
