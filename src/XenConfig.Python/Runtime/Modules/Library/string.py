"""The part of string that is made of classes; constants and functions are natives."""
import re as _re


class _TemplateType(type):
    """Makes the pattern of a class of templates from its delimiter and its names."""

    def __init__(cls, name, bases, members):
        super(_TemplateType, cls).__init__(name, bases, members)
        pattern = members.get('pattern')
        if pattern is None:
            pattern = r'%(delim)s(?:(?P<escaped>%(delim)s)|(?P<named>%(id)s)|{(?P<braced>%(id)s)}|(?P<invalid>))' % {
                'delim': _re.escape(cls.delimiter), 'id': cls.idpattern}
        cls.pattern = _re.compile(pattern, _re.IGNORECASE | _re.VERBOSE)


class Template:
    """A text with names to put values in for."""

    idpattern = r'[_a-z][_a-z0-9]*'
    delimiter = '$'
    __metaclass__ = _TemplateType

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        # At the very beginning it counts as the first character.
        lines = self.template[:match.start('invalid')].splitlines(True) or [' ']
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines), len(lines[-1])))

    def _fill(self, arguments, names, fill):
        # self is a name that may be filled in, too: the methods take it from *args.
        if len(arguments) > 1:
            raise TypeError('Too many positional arguments')
        values = names if not arguments else _Merged(names, arguments[0]) if names else arguments[0]
        return self.pattern.sub(lambda match: fill(match, values), self.template)

    def substitute(*args, **kws):
        if not args:
            raise TypeError("descriptor 'substitute' of 'Template' object needs an argument")
        self = args[0]

        def fill(match, values):
            name = match.group('named') or match.group('braced')
            if name is not None:
                return '%s' % (values[name],)
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                self._invalid(match)
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self._fill(args[1:], kws, fill)

    def safe_substitute(*args, **kws):
        if not args:
            raise TypeError("descriptor 'safe_substitute' of 'Template' object needs an argument")
        self = args[0]

        def fill(match, values):
            name = match.group('named') or match.group('braced')
            if name is None:
                if match.group('escaped') is not None:
                    return self.delimiter
                if match.group('invalid') is not None:
                    return match.group()
                raise ValueError('Unrecognized named group in pattern', self.pattern)
            try:
                return '%s' % (values[name],)
            except KeyError:
                return match.group()
        return self._fill(args[1:], kws, fill)


class _Merged(object):
    """Two mappings of which the first goes first."""

    def __init__(self, first, second):
        self._first = first
        self._second = second

    def __getitem__(self, key):
        return self._first[key] if key in self._first else self._second[key]


def _field_end(text, start):
    # Where a field's braces close; a format may have fields of its own.
    depth = 1
    for at in xrange(start, len(text)):
        if text[at] == '{':
            depth += 1
        elif text[at] == '}':
            depth -= 1
            if depth == 0:
                return at
    raise ValueError("unmatched '{' in format" if text[start:] else "Single '{' encountered in format string")


def _split_field(field):
    # name, conversion and format of what stands in braces.
    for at, sign in enumerate(field):
        if sign == ':':
            return field[:at], field[at + 1:], None
        if sign == '!':
            rest = field[at + 1:]
            if not rest:
                raise ValueError('end of format while looking for conversion specifier')
            if len(rest) > 1 and rest[1] != ':':
                raise ValueError("expected ':' after format specifier")
            return field[:at], rest[2:], rest[0]
    return field, '', None


class Formatter(object):
    """What str.format does, in steps that a class may change."""

    def format(*args, **kwargs):
        given = list(args)
        if not given:
            raise TypeError("descriptor 'format' of 'Formatter' object needs an argument")
        self = given.pop(0)
        if not given and 'format_string' not in kwargs:
            raise TypeError("format() missing 1 required positional argument: 'format_string'")
        template = given.pop(0) if given else kwargs.pop('format_string')
        return self.vformat(template, tuple(given), kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = ''.join(self._pieces(format_string, args, kwargs, used, 2))
        self.check_unused_args(used, args, kwargs)
        return text

    def _pieces(self, template, args, kwargs, used, depth):
        # A field's specification may have fields of its own, which may not.
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        for literal, field, specification, conversion in self.parse(template):
            yield literal or ''
            if field is None:
                continue
            value, name = self.get_field(field, args, kwargs)
            used.add(name)
            shown = self.convert_field(value, conversion)
            yield self.format_field(shown, ''.join(self._pieces(specification, args, kwargs, used, depth - 1)))

    def convert_field(self, value, conversion):
        if conversion in ('s', 'r'):
            return (str if conversion == 's' else repr)(value)
        if conversion is not None:
            raise ValueError('Unknown conversion specifier ' + str(conversion))
        return value

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        """Is told which arguments were used; a class may refuse the others."""

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, (int, long)) else kwargs[key]

    def parse(self, format_string):
        """The parts of a format: a literal text, and the field after it or three times None."""
        literal = ''
        at = 0
        while at < len(format_string):
            sign = format_string[at]
            if sign not in '{}':
                literal += sign
                at += 1
            elif format_string[at + 1:at + 2] == sign:
                yield literal + sign, None, None, None
                literal = ''
                at += 2
            elif sign == '}':
                raise ValueError("Single '}' encountered in format string")
            else:
                end = _field_end(format_string, at + 1)
                name, specification, conversion = _split_field(format_string[at + 1:end])
                yield literal, name, specification, conversion
                literal = ''
                at = end + 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        """What a field's name stands for, with its attributes and items, and the argument's own name."""
        parts = _re.match(r'([^.\[]*)(.*)$', field_name, _re.DOTALL)
        first, rest = parts.groups()
        first = long(first) if first.isdigit() else first
        obj = self.get_value(first, args, kwargs)
        while rest:
            if rest[0] == '.':
                name = _re.match(r'\.([^.\[]*)', rest)
                if not name.group(1):
                    raise ValueError('Empty attribute in format string')
                obj = getattr(obj, name.group(1))
            elif rest[0] == '[':
                name = _re.match(r'\[([^\]]*)\]', rest)
                if name is None:
                    raise ValueError("Missing ']' in format string")
                if not name.group(1):
                    raise ValueError('Empty attribute in format string')
                key = name.group(1)
                obj = obj[long(key) if key.isdigit() else key]
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            rest = rest[name.end():]
        return obj, first
