"""What reads JSON."""
import re

from _json import errmsg, scan_once

__all__ = ['JSONDecoder']

WHITESPACE = re.compile(r'[ \t\n\r]*')
NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


def _past_blanks(text, at):
    return WHITESPACE.match(text, at).end()


class JSONDecoder(object):
    """Reads JSON; hooks say what becomes of objects and numbers."""

    def __init__(self, encoding=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        vars(self).update(
            strict=strict, encoding=encoding, object_hook=object_hook, object_pairs_hook=object_pairs_hook,
            parse_constant=parse_constant or _CONSTANTS.__getitem__, parse_int=parse_int or int, parse_float=parse_float or float)

    def scan_once(self, string, idx):
        return scan_once(self, string, idx)

    def decode(self, s):
        """The value of a text that has nothing but it."""
        value, after = self.raw_decode(s, idx=_past_blanks(s, 0))
        rest = _past_blanks(s, after)
        if rest == len(s):
            return value
        raise ValueError(errmsg('Extra data', s, rest, len(s)))

    def raw_decode(self, s, idx=0):
        """The value that begins at a place, and where it ends."""
        try:
            return self.scan_once(s, idx)
        except StopIteration:
            raise ValueError('No JSON object could be decoded')
