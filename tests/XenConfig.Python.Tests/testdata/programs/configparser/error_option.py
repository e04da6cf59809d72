import ConfigParser
parser = ConfigParser.RawConfigParser()
parser.add_section('guest')
x = parser.get('guest', 'name')
