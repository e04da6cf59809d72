import StringIO
f = StringIO.StringIO('first\nsecond\n')
lines = f.readline(), f.tell(), f.read(3), f.readlines()
f.seek(0, 2)
f.write(u'third')
text = f.getvalue()
f.truncate(5)
short = f.getvalue()
