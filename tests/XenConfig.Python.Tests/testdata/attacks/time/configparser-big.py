# ends: limit at 4
import ConfigParser, StringIO
c = ConfigParser.ConfigParser()
c.readfp(StringIO.StringIO('[a]\n' + 'x: y\n' * 2000000))
