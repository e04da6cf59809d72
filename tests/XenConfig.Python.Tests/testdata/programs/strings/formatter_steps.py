# The steps of string.Formatter, which a class may have its own of.
global string
import string


class Telling(string.Formatter):
    def __init__(self):
        self.told = []

    def check_unused_args(self, used, args, kwargs):
        self.told.append(('used', sorted(map(str, used)), args, sorted(kwargs)))

    def get_value(self, key, args, kwargs):
        self.told.append(('value', key))
        return string.Formatter.get_value(self, key, args, kwargs)

    def convert_field(self, value, conversion):
        self.told.append(('convert', value, conversion))
        return string.Formatter.convert_field(self, value, conversion)

    def format_field(self, value, specification):
        self.told.append(('format', value, specification))
        return string.Formatter.format_field(self, value, specification)


log = []
for template in ['', 'plain', '{0}', '{0!r:>5}|{name}', '{0:{width}}', '{0:{1:{width}}}', '{0:{1:{2:{width}}}}', '{{}}', '{0!x}', '{9}', '{missing}', '{0', '}',
                 '{0.real}', '{1[0]}', '{1[k]}', '{0!s:{width}.1}', u'\xe9{0}', '{name:x}']:
    one = Telling()
    try:
        answer = one.format(template, 7, ('a', 'b'), width=4, name='n')
    except Exception, problem:
        answer = type(problem).__name__, str(problem)
    log.append((template, answer, one.told))
for arguments, names in [((), {}), ((string.Formatter(),), {}), ((string.Formatter(),), {'format_string': '{0}{a}', 'a': 1}),
                         ((string.Formatter(),), {'format_string': '{a}{self}', 'a': 1, 'self': 2}), ((string.Formatter(), '{a}'), {'format_string': 5, 'a': 1})]:
    try:
        log.append(string.Formatter.format(*arguments, **names))
    except Exception, problem:
        log.append((type(problem).__name__, str(problem)))
