import ConfigParser, StringIO
parser = ConfigParser.RawConfigParser()
parser.readfp(StringIO.StringIO('[a]\na = yes\nb = Off\nc = 1\nd = TRUE\nf = 2.5\n'))
values = [parser.getboolean('a', name) for name in 'abcd'], parser.getfloat('a', 'f')
