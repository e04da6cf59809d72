from cStringIO import StringIO
f = StringIO()
f.write('abcdef')
f.seek(3)
g = StringIO('abcdef')
g.read(2)
for up_to in [True, 0, None, [], [0]]:
    print repr(f.getvalue(up_to)), repr(g.getvalue(up_to))
f.seek(10)
print repr(f.getvalue(True)), repr(f.getvalue())
