"""The reader and the writer of a copy of "csv"."""

__version__ = '1.0'
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_dialects = {}
_limit = 128 * 1024


class Error(Exception):
    __module__ = '_csv'


def _character(name, value):
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError('"%s" must be string, not %s' % (name, type(value).__name__))
    if len(value) > 1:
        raise TypeError('"%s" must be an 1-character string' % name)
    return value or None


def _whole(name, value):
    if not isinstance(value, (int, long)):
        raise TypeError('"%s" must be an integer' % name)
    return int(value)


def _text(name, value):
    if value is not None and not isinstance(value, basestring):
        raise TypeError('"%s" must be a string' % name)
    return value


def _truth(name, value):
    return int(bool(value))


# The parameters, each with its reading and what it is where nothing is said of it.
_PARAMETERS = [
    ('delimiter', _character, ','), ('doublequote', _truth, 1), ('escapechar', _character, None), ('lineterminator', _text, '\r\n'),
    ('quotechar', _character, '"'), ('quoting', _whole, QUOTE_MINIMAL), ('skipinitialspace', _truth, 0), ('strict', _truth, 0)]
_NAMES = [name for name, _, _ in _PARAMETERS]


class Dialect(object):
    __module__ = '_csv'

    def __new__(cls, dialect=None, **given):
        if isinstance(dialect, basestring):
            dialect = get_dialect(dialect)
        if isinstance(dialect, Dialect) and not given:
            return dialect
        for name in given:
            if name not in _NAMES:
                raise TypeError("'%s' is an invalid keyword argument for this function" % name)
        said = dict((name, given[name] if name in given else getattr(dialect, name)) for name in _NAMES if name in given or hasattr(dialect, name))
        if 'quotechar' in said and said['quotechar'] is None:
            said.setdefault('quoting', QUOTE_NONE)
        self = object.__new__(cls)
        for name, read, usual in _PARAMETERS:
            vars(self)[name] = read(name, said.get(name, usual))
        if not QUOTE_MINIMAL <= self.quoting <= QUOTE_NONE:
            raise TypeError('bad "quoting" value')
        if self.delimiter is None:
            raise TypeError('"delimiter" must be an 1-character string')
        if self.quotechar is None and self.quoting != QUOTE_NONE:
            raise TypeError('quotechar must be set if quoting enabled')
        if self.lineterminator is None:
            raise TypeError('lineterminator must be set')
        return self

    def __init__(self, dialect=None, **given):
        pass

    def __setattr__(self, name, value):
        if name in vars(self):
            raise TypeError('readonly attribute')
        raise AttributeError("'_csv.Dialect' object has no attribute '%s'" % name)


def register_dialect(name, dialect=None, **given):
    if not isinstance(name, basestring):
        raise TypeError('dialect name must be a string or unicode')
    _dialects[name] = Dialect(dialect, **given)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return _dialects.keys()


def field_size_limit(*limit):
    global _limit
    before = _limit
    if limit:
        if not isinstance(limit[0], (int, long)):
            raise TypeError('limit must be an integer')
        _limit = limit[0]
    return before


# Where the reader stands. _LINE_END is no character of any line.
_LINE_END = None
_RECORD, _FIELD, _IN_FIELD, _ESCAPED, _QUOTED, _QUOTED_ESCAPED, _QUOTE_IN_QUOTED, _AFTER_LINE = range(8)


class _Reader(object):
    def __init__(self, lines, dialect):
        self._lines = lines
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def next(self):
        self._fields, self._text, self._is_number, self._state = [], [], False, _RECORD
        while True:
            try:
                line = self._lines.next()
            except StopIteration:
                if not self._text and self._state != _QUOTED:
                    raise
                if self.dialect.strict:
                    raise Error('unexpected end of data')
                self._end_field()
                break
            if not isinstance(line, basestring):
                raise TypeError('expected string or Unicode object, %s found' % type(line).__name__)
            self.line_num += 1
            for char in str(line):
                if char == '\0':
                    raise Error('line contains NUL')
                self._take(char)
            self._take(_LINE_END)
            if self._state == _RECORD:
                break
        return self._fields

    def _add(self, char, state):
        if len(self._text) >= _limit:
            raise Error('field larger than field limit (%d)' % _limit)
        self._text.append(char)
        self._state = state

    def _end_field(self):
        text = ''.join(self._text)
        self._fields.append(float(text) if self._is_number else text)
        self._text, self._is_number = [], False

    def _end_line(self, char):
        self._end_field()
        self._state = _RECORD if char is _LINE_END else _AFTER_LINE

    def _take(self, char):
        dialect, state = self.dialect, self._state
        ends = char in ('\n', '\r', _LINE_END)
        is_quote = char is not None and char == dialect.quotechar and dialect.quoting != QUOTE_NONE
        is_escape = char is not None and char == dialect.escapechar
        if state == _RECORD:
            if ends:
                self._state = _RECORD if char is _LINE_END else _AFTER_LINE
                return
            state = _FIELD
        if state == _FIELD:
            if ends:
                self._end_line(char)
            elif is_quote:
                self._state = _QUOTED
            elif is_escape:
                self._state = _ESCAPED
            elif char == ' ' and dialect.skipinitialspace:
                self._state = _FIELD
            elif char == dialect.delimiter:
                self._end_field()
                self._state = _FIELD
            else:
                self._is_number = dialect.quoting == QUOTE_NONNUMERIC
                self._add(char, _IN_FIELD)
        elif state == _IN_FIELD:
            if ends:
                self._end_line(char)
            elif is_escape:
                self._state = _ESCAPED
            elif char == dialect.delimiter:
                self._end_field()
                self._state = _FIELD
            else:
                self._add(char, _IN_FIELD)
        elif state == _ESCAPED:
            self._add('\n' if char is _LINE_END else char, _IN_FIELD)
        elif state == _QUOTED:
            if is_escape:
                self._state = _QUOTED_ESCAPED
            elif is_quote:
                self._state = _QUOTE_IN_QUOTED if dialect.doublequote else _IN_FIELD
            elif char is not _LINE_END:
                self._add(char, _QUOTED)
        elif state == _QUOTED_ESCAPED:
            self._add('\n' if char is _LINE_END else char, _QUOTED)
        elif state == _QUOTE_IN_QUOTED:
            if is_quote:
                self._add(char, _QUOTED)
            elif char == dialect.delimiter:
                self._end_field()
                self._state = _FIELD
            elif ends:
                self._end_line(char)
            elif dialect.strict:
                raise Error("'%s' expected after '%s'" % (dialect.delimiter, dialect.quotechar))
            else:
                self._add(char, _IN_FIELD)
        elif char is _LINE_END:
            self._state = _RECORD
        elif not ends:
            raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')


def reader(iterable, dialect=None, **given):
    try:
        lines = iter(iterable)
    except TypeError:
        raise TypeError('argument 1 must be an iterator')
    return _Reader(lines, Dialect(dialect, **given))


def _is_number(value):
    return isinstance(value, (int, long, float, complex)) or hasattr(value, '__int__') or hasattr(value, '__float__')


class _Writer(object):
    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect

    def writerow(self, fields):
        if not (hasattr(fields, '__getitem__') or hasattr(fields, '__len__')):
            raise Error('sequence expected')
        dialect = self.dialect
        parts = [self._part(field) for field in fields]
        if parts == [''] and len(fields) == 1:
            if dialect.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            parts = [dialect.quotechar * 2]
        return self._write(dialect.delimiter.join(parts) + dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _part(self, field):
        dialect = self.dialect
        quoting, quote = dialect.quoting, dialect.quotechar
        is_quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not _is_number(field)
        text = '' if field is None else repr(field) if isinstance(field, float) else str(field)
        chars = []
        for char in text:
            if char in (dialect.delimiter, dialect.escapechar, quote) or char in dialect.lineterminator:
                escapes = quoting == QUOTE_NONE or char == quote and not dialect.doublequote
                if escapes:
                    if dialect.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    chars.append(dialect.escapechar)
                else:
                    is_quoted = True
                    if char == quote:
                        chars.append(quote)
            chars.append(char)
        text = ''.join(chars)
        return quote + text + quote if is_quoted else text


def writer(fileobj, dialect=None, **given):
    dialect = Dialect(dialect, **given)
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, dialect)
