import ConfigParser, StringIO
parser = ConfigParser.SafeConfigParser()
parser.readfp(StringIO.StringIO('[a]\nshare = 50%%\nof = %(share)s of it\n'))
values = parser.get('a', 'share'), parser.get('a', 'of')
