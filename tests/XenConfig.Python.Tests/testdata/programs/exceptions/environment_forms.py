# One, two, three and more arguments make different attributes of EnvironmentError and its like.
out = []
for kind in (EnvironmentError, IOError, OSError):
    for args in [(), (1,), (2, 'text'), (2, 'text', 'file'), (1, 2, 3, 4), (u'a', None, None)]:
        e = kind(*args)
        out.append((repr(e), str(e), e.args, e.errno, e.strerror, e.filename, e.message))
e = IOError(5, 'x')
e.errno, e.strerror, e.filename = 7, 'changed', '/etc/xen'
changed = str(e), repr(e)
del e.filename
gone = e.filename, str(e)
del e, kind, args
