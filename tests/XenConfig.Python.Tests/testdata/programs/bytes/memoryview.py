m = memoryview('abcdef')
r = [m[0], m[1:3].tobytes(), len(m), m.tolist(), m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.strides, m == 'abcdef', m[2:] == memoryview('cdef')]
b = bytearray('xyz')
w = memoryview(b)
w[0] = 'A'
w[1:3] = 'BC'
s = b, w.readonly, w.tobytes()
errors = []
for code in ['m[0] = "x"', 'm[99]', 'memoryview(u"x")', 'memoryview(5)', 'w[0:2] = "abc"', 'm["x"]', 'memoryview()']:
    try: exec code
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del m, w, e, code
