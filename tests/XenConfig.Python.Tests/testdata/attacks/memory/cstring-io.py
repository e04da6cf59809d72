# ends: limit at 4
import cStringIO
f = cStringIO.StringIO()
while 1: f.write('x' * 1000000)
