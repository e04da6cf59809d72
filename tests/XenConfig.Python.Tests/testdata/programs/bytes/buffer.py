b = buffer('hello world', 6)
r = [str(b), len(b), b[0], b[1:3], b + '!', b * 2, buffer('abc', 1, 1)[:], buffer('abc') == buffer('abc'), buffer('a') < buffer('b'), hash(buffer('a')) == hash('a')]
a = bytearray('xyz')
v = buffer(a)
a[0] = 'A'
s = str(v), 'x' in buffer('xyz')
errors = []
for code in ['b[0] = "x"', 'b[99]', 'buffer(5)', 'buffer("a", -1)', 'buffer()', 'del b[0]']:
    try: exec code
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del b, v, e, code
