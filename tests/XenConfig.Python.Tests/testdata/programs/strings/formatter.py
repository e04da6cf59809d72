import string
class Upper(string.Formatter):
    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else value
text = string.Formatter().format('{0}-{name:>5}', 'vm', name=7)
upper = Upper().format('{0!u}', 'vm')
parts = list(string.Formatter().parse('a{b!r:c}d'))
