import StringIO
f = StringIO.StringIO('x')
f.close()
x = f.read()
