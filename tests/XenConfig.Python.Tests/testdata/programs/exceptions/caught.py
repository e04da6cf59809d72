out = []
for code in ['1/0', 'undefined_name', '[][1]', '{}["k"]', 'int("x")', 'None.foo', '"a" + 1', 'len(1)', 'open', 'unicode("\\xff")', '(1)()', 'abs("a")', 'chr(-1)', 'range(1, 2, 3, 4)', '"abc".foo', 'float("1,5")', 'dict(1)', 'max([])', 'min()']:
    try: eval(code)
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e
