# ends: exception at 2: SyntaxError: invalid syntax
exec "x = (\n" * 100000
