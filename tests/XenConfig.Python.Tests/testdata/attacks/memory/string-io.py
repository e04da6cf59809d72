# ends: limit at 4
import StringIO
f = StringIO.StringIO()
while 1: f.write('x' * 1000000)
