# textwrap: hand-picked and drawn.
global textwrap, attempt, random, parts
import random
import textwrap


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


text = "This is a guest's long description -- it goes on, e.g. about the web-server that runs in it.  It has\tmore than one sentence."
filled = [textwrap.fill(text, width) for width in (20, 40, 72)]
indented = textwrap.wrap(text, 30, initial_indent='* ', subsequent_indent='  ')
sentences = textwrap.fill('It ends.  Here it goes on! "So?" he said. Mr. X left.', 30, fix_sentence_endings=True)
unicodes = textwrap.wrap(u'caf\xe9-au-lait na\xefve--tr\xe8s', 8)
dedented = [textwrap.dedent(given) for given in ('  a\n    b\n  c\n', '\ta\n  b\n', '  a\n \n  b', '', 'x\n  y', '    \n  a\n')]
refused = [attempt(textwrap.wrap, 'x', width) for width in (0, -1)], attempt(textwrap.fill, 5), attempt(textwrap.wrap, 'x', 5, nonsense=1)
wrapper = textwrap.TextWrapper(width=10, break_long_words=False)
wrapped = wrapper.wrap('supercalifragilistic words stay'), wrapper.fill('a\nb'), sorted(name for name in vars(wrapper) if 'uni' not in name)
parts = ['a', 'bb', 'hello-world', 'e-mail', 'x--y', '--opt', '-v', 'end.', 'End!"', 'tab\there', '\n', '  ', ' ', 'foo-3', '3-foo', 'a-b-c', 'long' * 8, "q's", '(see', 'this)', 'well---known', '\x0b', '\xe9t', '-', '--', '1-a']
options = 'expand_tabs', 'replace_whitespace', 'fix_sentence_endings', 'break_long_words', 'drop_whitespace', 'break_on_hyphens'
random.seed(5)
for turn in range(300):
    given = ''.join(random.choice(parts) + random.choice(['', ' ', ' ', '\n']) for _ in range(random.randrange(12)))
    if turn % 4 == 0:
        given = given.decode('latin-1')
    keywords = dict((name, random.random() < 0.5) for name in options if random.random() < 0.4)
    if turn % 3 == 0:
        keywords.update(initial_indent=random.choice(['', '* ']), subsequent_indent=random.choice(['', '    ']))
    width = random.choice([9, 12, 20, 40, 70])
    print repr(given), width, sorted(keywords.items()), attempt(textwrap.wrap, given, width, **keywords)
del random, textwrap, wrapper
