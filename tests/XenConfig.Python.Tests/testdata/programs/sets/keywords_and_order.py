shown = []
for code in ('set().union({}, x=1)', 'set().update([1], y=2)', 'frozenset().difference(a=1)', 'cmp(set(), set())', 'cmp(set([1]), frozenset([1]))', 'cmp(frozenset([1]), frozenset([1]))',
             'sorted([set([1, 2]), set([1])])', 'set([1]) == set([1])', "bytearray('abc', 'nothing')", "bytearray('ab\\xe9', 'ascii')", "bytearray('abc', 'hex')", "bytearray(u'h\\xe9', 'utf-8')",
             "bytearray('abc', 'latin-1')", "bytearray({'a': 1, 2: 'b'})", "bytearray('abc', errors='strict')", "bytearray(u'x', errors='strict')", "cmp([set()], [set()])"):
    try:
        shown.append((code, eval(code)))
    except Exception, e:
        shown.append((code, type(e).__name__, str(e)))
