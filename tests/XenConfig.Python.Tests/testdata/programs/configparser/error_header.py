import ConfigParser, StringIO
ConfigParser.RawConfigParser().readfp(StringIO.StringIO('name = web\n'))
