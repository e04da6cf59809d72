# ends: exception at 2: SyntaxError: s_push: parser stack overflow
exec '(' * 10000 + ')' * 10000
