out = []
try:
    try:
        out.append('body')
        raise ValueError('bad', 5)
    finally:
        out.append('finally')
except ValueError, e:
    out.append((str(e), e.args))
else:
    out.append('else')
del e
