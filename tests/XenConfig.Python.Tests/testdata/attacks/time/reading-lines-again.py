# ends: limit at 6
import cStringIO
s = cStringIO.StringIO("a\n" * 1000000)
while 1:
    s.seek(0)
    s.readlines()
