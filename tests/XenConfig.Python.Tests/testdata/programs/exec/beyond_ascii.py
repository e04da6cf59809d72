# Bytes beyond ASCII in the text of a value need no declared coding.
exec 'text = "\xe9\xff"'
exec '# \xe9\nafter = 1'
evaluated = eval('"\xc3\xa9"')
compiled = eval(compile('"a\xe9"', 'name', 'eval'))
exec 'wide = u"\xe9"'
try:
    exec '\xe9 = 1'
except SyntaxError as _error:
    name = _error.msg
