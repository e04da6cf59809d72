"""What writes JSON."""
import re

from _json import chunks as _chunks, encode_basestring_ascii

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_DCT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
for _code in range(0x20):
    ESCAPE_DCT.setdefault(chr(_code), '\\u%04x' % _code)

INFINITY = float('inf')
FLOAT_REPR = float.__repr__


def encode_basestring(s):
    """A string literal that keeps what is not ASCII."""
    return '"' + ESCAPE.sub(lambda match: ESCAPE_DCT[match.group(0)], s) + '"'


class JSONEncoder(object):
    """Writes JSON; default() is asked for what JSON has no form for."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, encoding='utf-8', default=None):
        vars(self).update(
            encoding=encoding, indent=indent, sort_keys=sort_keys, allow_nan=allow_nan, ensure_ascii=ensure_ascii, skipkeys=skipkeys,
            check_circular=check_circular)
        # What is not given is the class's.
        if default is not None:
            self.default = default
        if separators is not None:
            self.item_separator, self.key_separator = separators

    def default(self, o):
        raise TypeError('%r is not JSON serializable' % (o,))

    def encode(self, o):
        """The JSON of a value, as one text."""
        if isinstance(o, basestring):
            if isinstance(o, str) and self.encoding is not None and self.encoding != 'utf-8':
                o = o.decode(self.encoding)
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The JSON of a value, piece by piece."""
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        if self.encoding != 'utf-8':
            plain = quote

            def quote(text):
                return plain(text.decode(self.encoding) if isinstance(text, str) else text)

        def show(number):
            if number == number and abs(number) != INFINITY:
                return FLOAT_REPR(number)
            if not self.allow_nan:
                raise ValueError('Out of range float values are not JSON compliant: ' + repr(number))
            return 'NaN' if number != number else 'Infinity' if number > 0 else '-Infinity'

        return iter(_chunks(
            (self.default, quote, show, self.indent, self.key_separator, self.item_separator, self.sort_keys, self.skipkeys,
             self.allow_nan, self.check_circular, _one_shot and self.indent is None and not self.sort_keys), o))
