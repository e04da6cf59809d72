import ConfigParser, StringIO
parser = ConfigParser.SafeConfigParser()
parser.readfp(StringIO.StringIO('[a]\nx = 50% off\n'))
x = parser.get('a', 'x')
