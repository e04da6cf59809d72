import sys
def level(n):
    if n == 0:
        raise ValueError('deep')
    level_of[0](n - 1)
def chain():
    def level(n):
        if n == 0:
            return 1 / n
        return level(n - 1)
    return level(2)
try: chain()
except ZeroDivisionError:
    trace = sys.exc_info()[2]
    frames = []
    while trace:
        frames.append((trace.tb_frame.f_code.co_name, trace.tb_lineno, trace.tb_frame.f_lineno))
        trace = trace.tb_next
del sys, trace
