# ends: exception at 3: SyntaxError: s_push: parser stack overflow
eval('f(' * 90 + ')' * 90, {'f': lambda *a: 1})
eval('x' + '()' * 100000, {'x': 1})
