import ConfigParser, StringIO
parser = ConfigParser.SafeConfigParser()
parser.add_section('guest')
parser.set('guest', 'Name', 'web')
parser.set('guest', 'note', 'two\nlines')
parser.set('DEFAULT', 'memory', '512')
out = StringIO.StringIO()
parser.write(out)
text = out.getvalue()
