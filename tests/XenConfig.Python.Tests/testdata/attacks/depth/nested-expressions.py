# ends: exception at 2: SyntaxError: s_push: parser stack overflow
eval('-' * 100000 + '1')
