# ends: exception at 3: SyntaxError: s_push: parser stack overflow
f = lambda: f
exec "x = f" + "()" * 100000
