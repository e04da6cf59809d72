# sys.exc_type and its like: there while an exception is handled.
import sys
try:
    1 / 0
except ZeroDivisionError:
    shown = sys.exc_type.__name__, str(sys.exc_value), sys.exc_traceback is None
try:
    {}['a']
except KeyError:
    inner = sys.exc_type.__name__, sys.exc_value.args
    try:
        [][1]
    except IndexError:
        inner += (sys.exc_type.__name__, str(sys.exc_value))
