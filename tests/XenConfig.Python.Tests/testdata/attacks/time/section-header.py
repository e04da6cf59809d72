# ends: limit at 4
import ConfigParser, StringIO
c = ConfigParser.RawConfigParser()
c.readfp(StringIO.StringIO("[" * 1000000))
