import os
values = {}
execfile('execfile_other.txt', values)
r = values['x'], values['f'](2)
execfile('execfile_other.txt')
s = x, f(3)
l = {}
execfile('execfile_other.txt', {}, l)
t = sorted(l), l['x']
errors = []
try: execfile('no such file.py')
except IOError, e: errors.append((e.errno, e.strerror, e.filename, str(e)))
try: execfile('execfile_bad.txt')
except SyntaxError, e: errors.append((e.filename, e.lineno, e.msg))
try: execfile(5)
except TypeError, e: errors.append(str(e))
del values, l, e, os
