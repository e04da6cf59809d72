import ConfigParser, StringIO
parser = ConfigParser.RawConfigParser()
parser.readfp(StringIO.StringIO('[a]\nx = 1\ny = 2\n[b]\n'))
done = parser.remove_option('a', 'x'), parser.remove_option('a', 'x'), parser.remove_section('b'), parser.sections(), parser.options('a')
