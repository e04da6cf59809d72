import ConfigParser, StringIO
parser = ConfigParser.RawConfigParser()
parser.readfp(StringIO.StringIO('[a]\n# comment\nlist = one\n  two\n\tthree\nempty =\nsemi = x ; comment\nquoted = ""\n'))
values = parser.items('a')
