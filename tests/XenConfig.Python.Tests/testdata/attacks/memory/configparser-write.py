# ends: limit at 5
import ConfigParser, StringIO
c = ConfigParser.RawConfigParser()
c.add_section('a')
for i in xrange(100): c.set('a', 'x%d' % i, '\n' * 1000000)
c.write(StringIO.StringIO())
