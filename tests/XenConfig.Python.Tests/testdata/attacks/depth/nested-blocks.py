# ends: exception at 2: IndentationError: too many levels of indentation
exec '\n'.join(' ' * i + 'if 1:' for i in range(200)) + ' pass'
