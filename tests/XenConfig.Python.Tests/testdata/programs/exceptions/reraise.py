def f(log):
    try:
        try: raise ValueError('first')
        except ValueError:
            try: raise KeyError('second')
            except KeyError: log.append('caught second')
            raise
    except Exception, e:
        log.append(repr(e))
log = []
f(log)
def g(log):
    def again(): raise
    try: raise IOError('io')
    except IOError:
        try: again()
        except IOError, e: log.append(repr(e))
g(log)
def h(log):
    try:
        try: 1 / 0
        finally: log.append('finally')
    except ZeroDivisionError, e: log.append(str(e))
h(log)
try: raise
except Exception, e: log.append(type(e).__name__)
del e
try: raise UserWarning('w')
except UserWarning: pass
raise
