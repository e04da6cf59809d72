# What is read after each kind of change, and sizes that are as large as can be.
import cStringIO
import sys

f = cStringIO.StringIO()
for size in (-1, 0, 1, 3, sys.maxint):
    f.seek(0)
    f.write('ab\ncd\n')
    f.seek(1)
    print size, repr(f.read(size)), f.tell(), repr(f.readline(min(size, 9))), f.tell(), repr(f.getvalue())
    f.write('X')
    print repr(f.getvalue()), repr(f.getvalue(True)), repr(f.read())
    f.seek(2)
    f.write('\n\n')
    f.seek(0)
    print repr(f.readline()), repr(f.readline(1)), f.readlines()
    f.truncate(3)
    print repr(f.getvalue()), f.tell(), repr(f.readline())
    f.seek(5)
    print repr(f.getvalue()), repr(f.read(1)), f.tell()
g = cStringIO.StringIO('abcdef')
print g.read(1), g.read(sys.maxint), repr(g.read(sys.maxint))
g.seek(2)
print g.readline(99), g.tell()
g.seek(3)
print repr(g.getvalue(1)), repr(g.getvalue())
g.truncate(4)
print repr(g.getvalue())
