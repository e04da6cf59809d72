# ends: exception at 2: TypeError: can't set attributes of built-in/extension type 'str'
str.upper = lambda s: 'x'
