# A pattern whose groups have other names.
from string import Template
class BadPattern(Template):
    pattern = r"""
            (?P<badname>.*)                     |
            (?P<escaped>@{2})                   |
            @(?P<named>[_a-z][._a-z0-9]*)       |
            @{(?P<braced>[_a-z][._a-z0-9]*)}    |
            (?P<invalid>@)                      |
            """
for m in 'substitute', 'safe_substitute':
    try: getattr(BadPattern('a @b'), m)({})
    except ValueError, e: print e.args[0]
print Template('$$ $a ${b} $').safe_substitute(a=1)
