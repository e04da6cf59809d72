import ConfigParser
parser = ConfigParser.RawConfigParser()
parser.add_section('a')
parser.add_section('a')
