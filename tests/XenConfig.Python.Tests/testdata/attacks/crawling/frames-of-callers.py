# ends: exception at 5: ValueError: call stack is not deep enough
import sys
frame = sys._getframe()
assert frame.f_back is None and sorted(frame.f_builtins) == sorted(__builtins__)
print sys._getframe(1).f_globals['secret']
