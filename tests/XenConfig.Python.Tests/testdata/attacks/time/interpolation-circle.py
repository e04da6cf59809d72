# ends: exception at 5: ConfigParser.InterpolationDepthError: Value interpolation too deeply recursive:
import ConfigParser, StringIO
c = ConfigParser.ConfigParser()
c.readfp(StringIO.StringIO("[a]\na=%(a)s%(a)s"))
c.get("a", "a")
