# ends: exception at 3: MemoryError
eval('f(' * 90 + ')' * 90, {'f': lambda *a: 1})
eval('x' + '()' * 100000, {'x': 1})
