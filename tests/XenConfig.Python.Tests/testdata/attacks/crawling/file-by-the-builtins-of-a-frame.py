# ends: refused at 3: The config opens
import sys
sys._getframe().f_builtins['open']('/etc/passwd')
