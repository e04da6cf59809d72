# A malformed escape in code that is run from a text: ValueError in a str, SyntaxError in a unicode.
global ask, execute, compiled


def ask(run, text):
    try:
        print run.__name__, text, '->', repr(run(text))
    except Exception, e:
        print run.__name__, text, '->', type(e).__name__, e


def execute(text):
    exec 'a = 1\nx = ' + text
    return x


def compiled(text):
    return compile('x = ' + text, 'f', 'exec') and 'compiled'


for text in (r"'\x4'", r"'\xg1'", r"b'\x'", r"r'\x4'", r"u'\x4'", r"u'\u12'", r"u'\N{SPACE}'", r"'\N{SPACE}'", r"u'\N'", r"u'\U12345678'", r"ur'\u12'"):
    for run in (eval, execute, compiled):
        ask(run, text)
