# ends: exception at 2: TypeError: 'dictproxy' object does not support item assignment
str.__dict__['upper'] = 1
