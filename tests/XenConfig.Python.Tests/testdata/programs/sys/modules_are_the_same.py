import sys
import os

same = sys.modules['os'] is os, sys.modules['sys'] is sys
sys.modules['os'].mine = 1
mine = os.mine
import os as again
still = again is os, again.mine
