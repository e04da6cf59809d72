import ConfigParser, StringIO
parser = ConfigParser.RawConfigParser(allow_no_value=True)
parser.readfp(StringIO.StringIO('[a]\nflag\nother = 1\n'))
values = parser.items('a')
