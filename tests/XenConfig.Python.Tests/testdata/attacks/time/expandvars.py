# ends: limit at 3
import os
while 1: os.path.expandvars("$HOME" * 100000)
