import ConfigParser, StringIO
parser = ConfigParser.ConfigParser()
parser.readfp(StringIO.StringIO('[guest]\nname = web\nmemory: 512\n[disk]\nroot = /dev/vg/web\n'))
sections = parser.sections()
memory = parser.getint('guest', 'memory')
items = parser.items('guest')
has = parser.has_option('guest', 'NAME'), parser.has_section('nope')
