# ends: exception at 2: SyntaxError: s_push: parser stack overflow
eval('[' * 5000 + ']' * 5000)
