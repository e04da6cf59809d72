c = compile('x = 1 + 1', 'name.py', 'exec')
exec c
r = x, type(c).__name__, c.co_filename, c.co_name, c.co_firstlineno, c.co_argcount
e = compile('a + 1', '<expr>', 'eval')
s = eval(e, {'a': 2}), eval(e, {'a': 5})
single = compile('1 + 1\n', '<single>', 'single')
exec single
exec compile('None', '', 'single')
exec compile('"text"; y = 3', '', 'single')
t = eval(compile('z = 5', '', 'exec')), z, y
errors = []
for args in [('1', 'f', 'other'), ('x = 1', 'f', 'eval'), ('a\nb', 'f', 'eval'), ('1 +', 'f', 'exec'), (5, 'f', 'exec'), ('1', 'f'), ('1', 5, 'exec'), ('a\0b', 'f', 'exec')]:
    try: compile(*args)
    except (TypeError, ValueError, SyntaxError), x: errors.append((type(x).__name__, str(x)))
u = eval(compile('1 / 2', '', 'eval', 0x2000)), eval(compile('1 / 2', '', 'eval', 0, True))
unicode_source = compile(u'v = u"\xe9"', '', 'exec')
exec unicode_source
del c, e, single, x, args, unicode_source
