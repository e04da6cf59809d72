# ends: limit at 3
import sys
while 1: sys.stderr.write('x' * 100000)
