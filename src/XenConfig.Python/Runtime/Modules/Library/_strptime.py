"""Reads dates and times by a format, for time.strptime and datetime.strptime. The locale is C, the time zone UTC."""
import re

from datetime import date

_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_SHORT_MONTHS = [name[:3] for name in _MONTHS]
_SHORT_DAYS = [name[:3] for name in _DAYS]


def _one_of(letter, names):
    # The longest first: of two that both fit, the longer one is meant.
    return '(?P<%s>%s)' % (letter, '|'.join(sorted(names, key=len, reverse=True)))


def _number(letter, lowest, highest):
    # Zeros before it may be left out.
    widths = xrange(1, len(str(highest)) + 1)
    return _one_of(letter, ['%0*d' % (width, number) for width in widths for number in xrange(lowest, highest + 1) if number < 10 ** width])


_DIRECTIVES = dict((letter, _number(letter, *bounds)) for letter, bounds in {
    'H': (0, 23), 'I': (1, 12), 'M': (0, 59), 'S': (0, 61), 'U': (0, 53), 'W': (0, 53), 'j': (1, 366), 'm': (1, 12), 'w': (0, 6)}.items())
_DIRECTIVES.update({
    'Y': r'(?P<Y>\d{4})',
    'y': r'(?P<y>\d{2})',
    'f': r'(?P<f>\d{1,6})',
    'd': _one_of('d', ['%d' % day for day in range(1, 32)] + ['%s%d' % (filler, day) for filler in '0 ' for day in range(1, 10)]),
    'A': _one_of('A', _DAYS),
    'a': _one_of('a', _SHORT_DAYS),
    'B': _one_of('B', _MONTHS),
    'b': _one_of('b', _SHORT_MONTHS),
    'p': _one_of('p', ['am', 'pm']),
    'Z': _one_of('Z', ['utc', 'gmt']),
    '%': '%',
})
_COMPOUND = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}


def _pattern(format):
    escaped = re.sub(r'([\\.^$*+?\(\){}\[\]|])', r'\\\1', format)
    escaped = re.sub(r'\s+', r'\\s+', escaped)
    parts = []
    while '%' in escaped:
        at = escaped.index('%')
        directive = escaped[at + 1]
        if directive in _COMPOUND:
            parts.append(escaped[:at] + _pattern(_COMPOUND[directive]))
        else:
            parts.append(escaped[:at] + _DIRECTIVES[directive])
        escaped = escaped[at + 2:]
    return ''.join(parts) + escaped


def _compile(format):
    try:
        return re.compile(_pattern(format), re.IGNORECASE)
    except KeyError, error:
        directive = error.args[0]
        raise ValueError("'%s' is a bad directive in format '%s'" % ('%' if directive == '\\' else directive, format))
    except IndexError:
        raise ValueError("stray %% in format '%s'" % format)


def _hour(found):
    if 'H' in found:
        return int(found['H'])
    if 'I' not in found:
        return 0
    hour = int(found['I'])
    half = found.get('p', '').lower()
    if half in ('', 'am'):
        return 0 if hour == 12 else hour
    return 12 if hour == 12 else hour + 12


def _weekday(found):
    if 'A' in found:
        return _DAYS.index(found['A'].lower())
    if 'a' in found:
        return _SHORT_DAYS.index(found['a'].lower())
    if 'w' in found:
        return (int(found['w']) - 1) % 7
    return -1


def _day_of_week(year, week, weekday, starts_on_monday):
    # The day of the year on which a weekday of a week falls. Week 1 has the first Monday or Sunday, week 0 what stands before it.
    shift = 0 if starts_on_monday else 1
    into_week, weekday = [(day + shift) % 7 for day in (date(year, 1, 1).weekday(), weekday)]
    if week > 0 and into_week == 0:
        week -= 1
    return 7 * week + weekday - into_week + 1


def parse(data, format):
    """The nine fields of a struct_time, and the microseconds."""
    match = _compile(format).match(data)
    if not match:
        raise ValueError('time data %r does not match format %r' % (data, format))
    if len(data) != match.end():
        raise ValueError('unconverted data remains: %s' % data[match.end():])
    found = dict((name, text) for name, text in match.groupdict().items() if text is not None)
    year = None
    if 'y' in found:
        year = int(found['y'])
        year += 2000 if year <= 68 else 1900
    if 'Y' in found:
        year = int(found['Y'])
    month = 1
    if 'm' in found:
        month = int(found['m'])
    if 'B' in found:
        month = _MONTHS.index(found['B'].lower()) + 1
    if 'b' in found:
        month = _SHORT_MONTHS.index(found['b'].lower()) + 1
    day = int(found.get('d', 1))
    weekday = _weekday(found)

    # 29 February without a year is read in a year that has one.
    is_leap_day = year is None and month == 2 and day == 29
    year = 1904 if is_leap_day else 1900 if year is None else year
    julian = int(found.get('j', -1))
    if julian == -1 and weekday != -1 and ('U' in found or 'W' in found):
        julian = _day_of_week(year, int(found['W'] if 'W' in found else found['U']), weekday, 'W' in found)
        if julian <= 0:
            # It falls into the year before.
            year -= 1
            julian += date(year, 12, 31).toordinal() - date(year, 1, 1).toordinal() + 1
    if julian == -1:
        julian = date(year, month, day).toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        actual = date.fromordinal(julian - 1 + date(year, 1, 1).toordinal())
        year, month, day = actual.year, actual.month, actual.day
    if weekday == -1:
        weekday = date(year, month, day).weekday()
    fields = (1900 if is_leap_day else year, month, day, _hour(found), int(found.get('M', 0)), int(found.get('S', 0)), weekday, julian,
              0 if 'Z' in found else -1)
    return fields, int(found.get('f', '0').ljust(6, '0'))
