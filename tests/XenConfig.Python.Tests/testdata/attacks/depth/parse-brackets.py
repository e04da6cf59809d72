# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "x = " + "[" * 100000 + "]" * 100000
