# ends: limit at 7
import ConfigParser, StringIO
c = ConfigParser.ConfigParser()
c.add_section('a')
c.set('a', 'x0', 'xxxxxxxxxx')
for i in range(1, 30): c.set('a', 'x%d' % i, ('%%(x%d)s' % (i - 1)) * 10)
print len(c.get('a', 'x29'))
