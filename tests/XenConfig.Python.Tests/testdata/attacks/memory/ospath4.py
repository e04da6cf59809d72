# ends: limit at 3
import os
os.environ['A'] = 'x' * 10000000
os.path.expandvars('$A' * 1000000)
