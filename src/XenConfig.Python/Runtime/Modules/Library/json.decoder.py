"""What reads JSON."""
import re

from _json import errmsg, scan_once

__all__ = ['JSONDecoder']

WHITESPACE = re.compile(r'[ \t\n\r]*')
NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


class JSONDecoder(object):
    """Reads JSON; hooks say what becomes of objects and numbers."""

    def __init__(self, encoding=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.encoding = encoding
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict

    def scan_once(self, string, idx):
        return scan_once(self, string, idx)

    def decode(self, s):
        """The value of a text that has nothing but it."""
        value, end = self.raw_decode(s, idx=WHITESPACE.match(s, 0).end())
        end = WHITESPACE.match(s, end).end()
        if end != len(s):
            raise ValueError(errmsg('Extra data', s, end, len(s)))
        return value

    def raw_decode(self, s, idx=0):
        """The value that begins at a place, and where it ends."""
        try:
            value, end = self.scan_once(s, idx)
        except StopIteration:
            raise ValueError('No JSON object could be decoded')
        return value, end
