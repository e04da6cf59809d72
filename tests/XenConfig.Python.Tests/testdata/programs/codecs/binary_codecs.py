data = 'caf\xc3\xa9 = \x00\x01 end'
r = [data.encode(c) for c in ('hex', 'base64', 'quopri', 'uu', 'string_escape', 'rot13')[:5]]
s = [data.encode(c).decode(c) == data for c in ('hex', 'base64', 'quopri', 'uu', 'string_escape')]
t = ['a b\n.\nc'.encode('quopri'), ('x' * 80).encode('quopri'), 'a=3Db=\nc=zz'.decode('quopri'), ''.encode('uu'), ('ab' * 40).encode('uu'), ('y ' * 50).encode('quopri')]
u = 'Hello'.encode('rot13'), u'Hello'.encode('rot_13'), 'hex'.encode('hex').decode('hex')
errors = []
for code in ["'abc'.decode('hex')", "'zz'.decode('hex')", "'x'.decode('uu')", "'a'.decode('base64')", "u'\\xe9'.encode('hex')", "'\\\\x'.decode('string_escape')"]:
    try: eval(code)
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del e, code, c, data
