# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec "x = [1 for a in [1]" + " if 1" * 100000 + "]"
