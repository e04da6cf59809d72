# ends: limit at 7
import sys
class W:
    def write(self, t):
        while 1: pass
sys.stdout = W()
print 'x'
