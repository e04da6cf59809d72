# ends: exception at 4: ImportError: No module named secret
import __builtin__
__builtin__.__import__ = lambda *a: open('/etc/passwd')
import secret
