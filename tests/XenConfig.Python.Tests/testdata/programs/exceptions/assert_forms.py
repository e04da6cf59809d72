r = []
for code in ["assert 0", "assert 0, 'text'", "assert 0, 5", "assert [], (1, 2)", "assert (0, 'always true')", "assert 0, None", "assert '', ValueError('v')"]:
    try: exec code
    except AssertionError, e: r.append((code, str(e), e.args))
    else: r.append((code, 'fine'))
assert __debug__
del e
assert 1 == 2, 'one is %d' % 2
