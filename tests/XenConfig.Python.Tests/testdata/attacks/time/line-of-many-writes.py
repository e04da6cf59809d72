# ends: limit at 3
import cStringIO
s = cStringIO.StringIO(); s.writelines(['a' * 200] * 10000); [(s.seek(0), s.readline(), s.write('a')) for i in range(4000)]
