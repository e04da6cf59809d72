# ends: limit at 4
import StringIO
x = []
while 1: x.append(StringIO.StringIO("a"))
