import ConfigParser, StringIO
class Exact(ConfigParser.RawConfigParser):
    def optionxform(self, name):
        return name
parser = Exact()
parser.readfp(StringIO.StringIO('[a]\nName = 1\nname = 2\n'))
values = parser.items('a')
