# What os.environ takes for a name, and says of what is none.
global os, ask
import os


def ask(text):
    try:
        exec text
        print text, '-> done'
    except Exception, e:
        print text, '->', type(e).__name__, e


for name in ("''", "'a=b'", "'='", "'a'", '1', r"'a\0b'", "u'k'", "'nope'"):
    ask("os.environ[%s] = 'x'" % name)
    ask("os.environ[%s] = 1" % name)
    ask("del os.environ[%s]" % name)
    ask("print os.environ.pop(%s, 5)" % name)
ask("os.environ.setdefault('', 'x')")
ask("os.environ.update({'a=b': 'x'})")
ask("os.environ['a'] = 'b=c'; print os.environ['a']")
ask("os.environ['a'] = None")
