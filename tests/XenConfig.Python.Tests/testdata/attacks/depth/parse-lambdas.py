# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "x = " + "lambda:" * 100000 + "1"
