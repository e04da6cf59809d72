# ends: limit at 4
import cStringIO
s = cStringIO.StringIO()
while 1: s.write("a" * 1000); s.getvalue()
