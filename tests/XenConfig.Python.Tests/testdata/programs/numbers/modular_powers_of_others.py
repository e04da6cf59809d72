# What pow() with a modulus says of operands that are no integers.
for a in (1, 1L, 1.5, 1j, 'x'):
    for b in (1, 1L, 1.5, 1j, 'x'):
        for c in (1, 1L, 1.5, 1j, 'x', {}, [], None, set(), object()):
            try:
                print a, b, type(c).__name__, pow(a, b, c)
            except Exception, e:
                print a, b, type(c).__name__, type(e).__name__, e
del c, e
