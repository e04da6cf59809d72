from StringIO import StringIO
import cStringIO

target = StringIO()
print >>target, 'memory =', 512
target.write('vcpus = 2\n')
target.writelines(['a\n', 'b'])
text = target.getvalue()
source = cStringIO.StringIO('one\ntwo\nthree')
lines = [line for line in source]
source.seek(0)
parts = [source.read(2), source.tell(), source.readline(), source.readline(), source.read(), source.read(), source.readline()]
source.seek(-5, 2)
tail = source.read()
over = StringIO('abcdef')
over.seek(2)
over.write('XY')
kept = over.getvalue()
over.truncate(3)
cut = over.getvalue()
wide = StringIO()
wide.write('a')
wide.write(u'\u20ac')
mixed = wide.getvalue()
wide.seek(0)
read = wide.readlines()
gap = StringIO()
gap.seek(3)
gap.write('x')
filled = gap.getvalue()
over.close()
try:
    over.read()
except ValueError, e:
    closed = str(e)
