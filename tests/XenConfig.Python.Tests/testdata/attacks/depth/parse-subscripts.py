# ends: exception at 4: SyntaxError: s_push: parser stack overflow
a = []
a.append(a)
exec "x = a" + "[0]" * 100000
