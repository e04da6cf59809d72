def order(kind, log):
    for i in range(3):
        try:
            try:
                if kind == 'return': return 'try'
                if kind == 'break': break
                if kind == 'continue': continue
                if kind == 'raise': raise ValueError(i)
            finally:
                log.append(('inner', i))
        except ValueError, e:
            log.append(('caught', str(e)))
        else:
            log.append('else')
        finally:
            log.append(('outer', i))
    else:
        log.append('loop else')
    return log[-1]
out = []
for kind in ['none', 'return', 'break', 'continue', 'raise']:
    log = []
    out.append((kind, order(kind, log), log))
def overrides():
    try: raise ValueError
    finally: return 'finally wins'
def swallows():
    while True:
        try: raise ValueError
        finally: break
    return 'break wins'
def nested():
    try:
        try: return 'a'
        finally: raise KeyError('b')
    except KeyError, e: return str(e)
r = overrides(), swallows(), nested()
del kind, log
