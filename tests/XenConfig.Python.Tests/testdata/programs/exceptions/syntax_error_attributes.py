try:
    exec 'x = 1\ny = = 2\n'
except SyntaxError, e:
    found = e.lineno, e.filename, e.msg, e.text, str(e), type(e.args).__name__, e.print_file_and_line
made = SyntaxError('message', ('file.py', 3, 5, 'a text'))
r = made.msg, made.filename, made.lineno, made.offset, made.text, str(made), repr(made), made.args
s = [str(SyntaxError()), str(SyntaxError('m')), SyntaxError('m').lineno, SyntaxError().msg, str(SyntaxError('m', ('/a/b.py', 2, 1, 't')))]
errors = []
for args in [('m', 5), ('m', (1, 2)), ('m', 'abcd')]:
    try: e = SyntaxError(*args)
    except (TypeError, IndexError), x: errors.append((type(x).__name__, str(x)))
    else: errors.append((e.filename, e.lineno, str(e)))
kinds = issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError)
del e, x, made, args
