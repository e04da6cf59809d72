# ends: limit at 4
import ConfigParser, StringIO
c = ConfigParser.ConfigParser()
c.readfp(StringIO.StringIO('[a]\nx: y\n' + ' y\n' * 2000000))
