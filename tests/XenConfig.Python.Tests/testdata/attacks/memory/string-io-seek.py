# ends: limit at 5
import StringIO
f = StringIO.StringIO()
f.seek(10 ** 10)
f.write('x')
