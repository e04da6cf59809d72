# Where exec and eval() say that a text is no program; unlike the text of exec, that of eval ends without a newline.
for text in ('1 2', 'x y', '1 2\n', 'x =', '1 +', 'lambda:', '(', 'f(', "'abc", ')', 'x = 1\ny =', ''):
    try:
        exec text
    except SyntaxError, e:
        print 'exec', repr(text), e.args
for text in ('1 2', 'x y', '', '1 2\n', ' ', '(', "'abc"):
    try:
        eval(text)
    except SyntaxError, e:
        print 'eval', repr(text), e.args
del e
