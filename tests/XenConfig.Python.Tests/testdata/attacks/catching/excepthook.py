# ends: exception at 4: ZeroDivisionError: integer division or modulo by zero
import sys
sys.excepthook = lambda *a: open('/etc/passwd')
1 / 0
