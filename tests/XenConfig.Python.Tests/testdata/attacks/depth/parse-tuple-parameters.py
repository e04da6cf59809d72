# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "def f(" + "(" * 5000 + "a" + ",)" * 5000 + "): pass"
