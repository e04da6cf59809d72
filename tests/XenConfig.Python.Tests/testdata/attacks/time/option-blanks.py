# within: 0.2 s
# ends: limit
import ConfigParser, StringIO
c = ConfigParser.RawConfigParser()
c.readfp(StringIO.StringIO("[a]\nx" + " " * 100000 + "\n"))
