# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "x = 1" + "**1" * 100000
