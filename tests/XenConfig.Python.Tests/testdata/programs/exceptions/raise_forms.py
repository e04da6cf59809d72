out = []
for f in range(5):
    try:
        if f == 0: raise ValueError
        if f == 1: raise ValueError, 'text'
        if f == 2: raise ValueError, (1, 2)
        if f == 3: raise KeyError('k')
        raise IOError(2, 'No such file', 'x')
    except (ValueError, KeyError), e:
        out.append((repr(e), str(e)))
    except EnvironmentError, e:
        out.append((e.errno, e.strerror, e.filename, str(e)))
del e
