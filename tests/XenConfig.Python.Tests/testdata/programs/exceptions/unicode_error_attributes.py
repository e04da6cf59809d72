out = []
for code in ["u'\\xe9'.encode('ascii')", "'\\xff'.decode('utf-8')", "'a\\xe9b'.decode('ascii')", "u'ab\\u20ac\\u20ac'.encode('latin-1')"]:
    try: eval(code)
    except UnicodeError, e:
        out.append((type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason, str(e), repr(e), e.args))
d = UnicodeDecodeError('enc', 'bytes', 1, 3, 'because')
n = UnicodeEncodeError('enc', u'text', 0, 1, 'because')
t = UnicodeTranslateError(u'text', 1, 2, 'because')
made = str(d), str(n), str(t), d.args, t.object
d.start, d.end, d.reason = 2, 3, 'changed'
changed = str(d)
errors = []
for args in [(), ('a', u'b', 1, 2, 'c'), ('a', 'b', 'c', 2, 'd')]:
    try: UnicodeDecodeError(*args)
    except TypeError, e: errors.append(str(e))
del e, d, n, t, code, args
