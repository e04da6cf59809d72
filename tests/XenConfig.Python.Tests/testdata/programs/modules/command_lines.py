# getopt and shlex: hand-picked and drawn.
global getopt, shlex, attempt, tokens, random, parts
import getopt
import random
import shlex


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, e:
        return '%s: %s %r' % (type(e).__name__, e, e.args)


def tokens(text, keywords, attributes):
    lexer = shlex.shlex(text, **keywords)
    for name, value in attributes.items():
        setattr(lexer, name, value)
    found = []
    try:
        for token in lexer:
            found.append((token, lexer.lineno, lexer.state))
    except ValueError, e:
        found.append(str(e))
    return found


xm = attempt(getopt.getopt, ['-c', '--name=web1', '-q', 'file', '-x'], 'cq', ['name=', 'dryrun'])
prefix = attempt(getopt.getopt, ['--dry', '--na', 'x', 'rest'], '', ['name=', 'dryrun'])
try:
    getopt.getopt(['--nope'], '')
except getopt.error, e:
    caught = e.msg, e.opt, str(e), repr(e), isinstance(e, getopt.GetoptError)
words = ['-a', '-b', '-ab', '-bval', '--foo', '--foo=x', '--fo', '--bar', '--bar=y', '--ba', '--b', 'x', '-', '--', 'y', '-c', '-a:', '--nope', '--foo=', '-:']
random.seed(11)
for turn in range(150):
    given = [random.choice(words) for _ in range(random.randrange(6))]
    short = random.choice(['ab:', '+ab:', 'a:b', '', 'ab:c', ':a'])
    long_ = random.choice([[], ['foo', 'bar='], ['foo=', 'bar'], 'foo', ['foo', 'foobar', 'ba='], ('bar', 'baz=')])
    print given, short, long_, attempt(getopt.getopt, given, short, long_), attempt(getopt.gnu_getopt, given, short, long_)

line = shlex.split('phy:"/dev/vg 0/root",xvda1,w  tap:aio:\'/srv/a b.img\',hdc\\:cdrom,r # not a comment')
commented = shlex.split('a b # c\nd', True)
unclosed = attempt(shlex.split, "a 'b")
escaped = attempt(shlex.split, 'a\\')
parts = ['a', 'bc', '"', "'", '\\', '#', ' ', '\n', '\t', '=', ',', '/', '-', 'a=b', '"x y"', "'q'", '\\"', '\xe9', '""', "''", ';']
for turn in range(300):
    text = ''.join(random.choice(parts) for _ in range(random.randrange(10)))
    keywords = random.choice([{}, {'posix': True}])
    attributes = random.choice([{}, {}, {'whitespace_split': True}, {'wordchars': 'abc=/'}, {'quotes': '"'}, {'escape': '\\/'}, {'commenters': ''}])
    print repr(text), attempt(shlex.split, text), attempt(shlex.split, text, posix=False), tokens(text, keywords, attributes)
lexer = shlex.shlex('one two', 'site.conf')
lexer.push_token('pushed')
lexer.push_source('inner "text"', 'other.conf')
read = []
for token in lexer:
    read.append((token, lexer.infile, lexer.lineno))
leader = lexer.error_leader(), lexer.error_leader('x', 3)
del getopt, shlex, random, e, lexer, turn
