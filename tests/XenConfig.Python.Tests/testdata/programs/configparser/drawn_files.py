# Files put together from awkward lines, and every question about them.
global ConfigParser, StringIO, random, log
import ConfigParser
import StringIO
import random

LINES = ['[a]', '[b] ; tail', '[DEFAULT]', '[a b]', '[]', 'x = 1', 'X: 2 ; note', 'y=%(x)s!', 'y = %(Z)s %(x)s', 'z = %(y)s', 'bare', 'rem note', 'REMARK = 3',
         ' more', '\tmore ; still', '', '  ', '# note', '; note', 'q = ""', 'p = 50%', 'p = 50%%', 'r = ;x ', 'r = a;b ;c', '= 1', ': x', 's = %(', 's = %(x)d',
         'loop = %(loop)s', 'n = yes', 'n = 12', 'n = 1.5', '__name__ = odd', 'two = 1\r', 'k : v = w']
random.seed(11)
log = []


def ask(call, *arguments):
    try:
        answer = call(*arguments)
    except Exception, problem:
        answer = (type(problem).__name__, str(problem), problem.args, sorted(name for name in ('option', 'section', 'msg', 'rawval', 'reference', 'lineno', 'line', 'errors') if hasattr(problem, name)))
    log.append(answer)


for turn in range(6):
    kind = random.choice([ConfigParser.RawConfigParser, ConfigParser.ConfigParser, ConfigParser.SafeConfigParser])
    parser = kind(random.choice([None, {'X': 'default', 'w': '%(x)s'}]), allow_no_value=random.random() < 0.5)
    text = '\n'.join(['[a]'] * (random.random() < 0.9) + [random.choice(LINES) for _ in range(random.randrange(9))])
    ask(parser.readfp, StringIO.StringIO(text))
    ask(parser.sections)
    for section in ['a', 'b', 'DEFAULT', '', 'none']:
        ask(parser.options, section)
        ask(parser.items, section)
        ask(parser.has_section, section)
        for option in ['x', 'Y', 'z', 'n', 's', '__name__']:
            ask(parser.get, section, option)
            ask(parser.has_option, section, option)
        ask(parser.getint, section, 'n')
        ask(parser.getfloat, section, 'n')
        ask(parser.getboolean, section, 'n')
        if kind is not ConfigParser.RawConfigParser:
            ask(parser.get, section, 'y', True)
            ask(parser.get, section, 'y', False, {'X': 'given', 'Z': '%(x)s'})
            ask(parser.items, section, False, {'extra': 'v%(x)s'})
            ask(parser.items, section, True)
    ask(parser.set, random.choice(['a', '', 'DEFAULT', 'none']), 'New', random.choice(['v', '50%', '%(x)s', None, 3, '%%', 'l\nm']))
    ask(parser.remove_option, random.choice(['a', 'b', '', 'none']), random.choice(['x', 'Y', 'new']))
    ask(parser.add_section, random.choice(['a', 'fresh', 'Default']))
    ask(parser.remove_section, random.choice(['a', 'fresh', 'none']))
    out = StringIO.StringIO()
    ask(parser.write, out)
    log.append(out.getvalue())
digest = [hash(repr(log[at:at + 25])) for at in range(0, len(log), 25)]
size = len(log)
