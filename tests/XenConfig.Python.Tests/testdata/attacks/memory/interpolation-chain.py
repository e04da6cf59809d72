# ends: limit at 5
import ConfigParser, StringIO
c = ConfigParser.SafeConfigParser()
c.readfp(StringIO.StringIO("[a]\n" + "\n".join("a%d=%%(a%d)s%%(a%d)s" % (i, i + 1, i + 1) for i in range(9)) + "\na9=" + "x" * 100000))
while 1: c.get("a", "a0")
