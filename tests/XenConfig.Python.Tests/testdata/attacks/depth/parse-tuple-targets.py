# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "(" * 100000 + "a" + ",)" * 100000 + " = 1"
