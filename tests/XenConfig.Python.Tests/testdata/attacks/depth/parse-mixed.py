# ends: exception at 2: SyntaxError: invalid syntax
exec "x = " + "([{1:-not " * 20000
