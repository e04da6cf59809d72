import sys
x = 1
sys.exit('stop here')
