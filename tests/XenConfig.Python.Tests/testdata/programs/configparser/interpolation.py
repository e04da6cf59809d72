import ConfigParser, StringIO
parser = ConfigParser.ConfigParser({'domain': 'example.org'})
parser.readfp(StringIO.StringIO('[guest]\nname = web\nfqdn = %(name)s.%(domain)s\nurl = http://%(fqdn)s/\n'))
url = parser.get('guest', 'url')
raw = parser.get('guest', 'url', raw=True)
given = parser.get('guest', 'fqdn', vars={'name': 'db'})
