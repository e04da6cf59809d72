# The frame of a function and of its callers, standard input before it is read, and the dict of the builtins.
global sys, outer, inner
import sys



def outer():
    local = 'seen'
    return inner(1)


def inner(depth):
    frame = sys._getframe(depth)
    own = sys._getframe()
    return (
        own.f_code.co_name, own.f_lineno - own.f_code.co_firstlineno, own.f_back is sys._getframe(1),
        frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals), frame.f_locals.get('local'),
        frame.f_globals is globals())


called = outer()
top = sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys._getframe().f_locals is locals()
try:
    sys._getframe(100000)
except ValueError, e:
    too_deep = str(e)
try:
    sys._getframe('x')
except TypeError, e:
    no_number = str(e)
del e
same = sys.stdin is sys.__stdin__, sys.stdin.name, sys.stdin.mode, sys.stdin.closed, sys.stdin.fileno(), sys.stdin.softspace, type(sys.stdin) is file
try:
    sys.stdin.write('x')
except IOError, e:
    written = str(e)
del e
builtins = type(__builtins__).__name__, __builtins__['len'] is len, sorted(__builtins__) == sorted(vars(__import__('__builtin__')))
sys.stdin.close()
try:
    sys.stdin.read()
except ValueError, e:
    closed = str(e)
del e
