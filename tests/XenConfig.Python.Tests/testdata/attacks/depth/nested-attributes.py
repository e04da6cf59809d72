# ends: exception at 2: SyntaxError: s_push: parser stack overflow
eval('x' + '.x' * 100000)
