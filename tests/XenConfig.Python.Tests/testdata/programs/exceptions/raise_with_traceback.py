import sys
def inner(): raise KeyError('inner')
try:
    try:
        inner()
    except KeyError, e:
        trace = sys.exc_info()[2]
        raise ValueError, 'outer', trace
except ValueError, e:
    kind, value, last = sys.exc_info()
    r = kind.__name__, str(value), value is e
    lines = []
    while last is not None:
        lines.append((last.tb_lineno, last.tb_frame.f_code.co_name))
        last = last.tb_next
try:
    raise ValueError, 'x', 5
except TypeError, e:
    s = str(e)
del e, trace, last, kind, value, sys
