import ConfigParser
x = ConfigParser.ConfigParser().get('guest', 'name')
