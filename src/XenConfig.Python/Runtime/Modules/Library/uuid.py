"""Identifiers of 128 bits, by RFC 4122. New ones come from the host profile's seed and clock."""
from hashlib import md5 as _md5, sha1 as _sha1

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', 'reserved for future definition']

# The fields of RFC 4122, section 4.1.2, from the highest: their widths in bits, and what a message calls a value that fits.
_FIELDS = [
    ('time_low', 32, 'a 32-bit'), ('time_mid', 16, 'a 16-bit'), ('time_hi_version', 16, 'a 16-bit'),
    ('clock_seq_hi_variant', 8, 'an 8-bit'), ('clock_seq_low', 8, 'an 8-bit'), ('node', 48, 'a 48-bit')]

# What the bits of the variant say, by the first three of clock_seq_hi_variant (section 4.1.1).
_VARIANTS = [RESERVED_NCS] * 4 + [RFC_4122] * 2 + [RESERVED_MICROSOFT, RESERVED_FUTURE]

# Where the bytes of one order stand in the other: the first three fields are turned round.
_SWAPPED = [3, 2, 1, 0, 5, 4, 7, 6] + range(8, 16)


def _reordered(data):
    return ''.join(data[place] for place in _SWAPPED)


def _number(data):
    return long(''.join('%02x' % ord(byte) for byte in data), 16)


def _of_bytes(data, called='bytes'):
    if len(data) != 16:
        raise ValueError(called + ' is not a 16-char string')
    return _number(data)


def _of_hex(text):
    for mark in ('urn:', 'uuid:'):
        text = text.replace(mark, '')
    digits = text.strip('{}').replace('-', '')
    if len(digits) == 32:
        return long(digits, 16)
    raise ValueError('badly formed hexadecimal UUID string')


def _of_bytes_le(data):
    _of_bytes(data, 'bytes_le')
    return _number(_reordered(data))


def _of_fields(values):
    if len(values) != len(_FIELDS):
        raise ValueError('fields is not a 6-tuple')
    joined = 0L
    for position, (value, (_, width, called)) in enumerate(zip(values, _FIELDS), 1):
        if not 0 <= value < 1 << width:
            raise ValueError('field %d out of range (need %s value)' % (position, called))
        joined = joined << width | value
    return joined


# The forms that an identifier can be given in, in the order of the constructor's arguments.
_FORMS = [_of_hex, _of_bytes, _of_bytes_le, _of_fields, lambda number: number]


class UUID(object):
    """An identifier, by any one of its forms."""

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        given = [(read, value) for read, value in zip(_FORMS, (hex, bytes, bytes_le, fields, int)) if value is not None]
        if len(given) != 1:
            raise TypeError('need one of hex, bytes, bytes_le, fields, or int')
        (read, value), = given
        number = read(value)
        if not 0 <= number < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if version not in range(1, 6):
                raise ValueError('illegal version number')
            # The variant of RFC 4122 is 10 in binary, in the two bits below which 62 stand.
            number += (2 - (number >> 62 & 3) << 62) + (version - (number >> 76 & 15) << 76)
        vars(self)['int'] = number

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __cmp__(self, other):
        return cmp(self.int, other.int) if isinstance(other, UUID) else NotImplemented

    def __int__(self):
        return self.int

    def __str__(self):
        parts = [(self.int >> shift, digits) for shift, digits in ((96, 8), (80, 4), (64, 4), (48, 4), (0, 12))]
        return '-'.join('%0*x' % (digits, part & (1 << 4 * digits) - 1) for part, digits in parts)

    def __repr__(self):
        return "UUID('%s')" % self

    def __hash__(self):
        return hash(self.int)

    def get_hex(self):
        return '%032x' % self.int

    def get_bytes(self):
        return self.hex.decode('hex')

    def get_bytes_le(self):
        return _reordered(self.bytes)

    def get_fields(self):
        return tuple(getattr(self, name) for name, _, _ in _FIELDS)

    def get_time(self):
        return (self.time_hi_version % 0x1000 << 16 | self.time_mid) << 32 | self.time_low

    def get_clock_seq(self):
        return self.clock_seq_hi_variant % 0x40 << 8 | self.clock_seq_low

    def get_urn(self):
        return 'urn:uuid:%s' % self

    def get_variant(self):
        return _VARIANTS[self.clock_seq_hi_variant >> 5]

    def get_version(self):
        return int(self.time_hi_version >> 12) if self.variant == RFC_4122 else None


def _declare_properties():
    # The fields are read from where they stand in the number, and every get_x() is a property x.
    below = 128L
    for name, width, _ in _FIELDS:
        below -= width

        def get(self, below=below, largest=(1 << width) - 1):
            # Only a shift makes a long of an int.
            return (self.int >> below if below else self.int) & largest
        get.__name__ = 'get_' + name
        setattr(UUID, get.__name__, get)
    for getter in dir(UUID):
        if getter.startswith('get_'):
            setattr(UUID, getter[4:], property(getattr(UUID, getter).im_func))


_declare_properties()
_node = None


def getnode():
    """A made-up network address, marked as one for groups, as no card's is. It stays the same."""
    global _node
    if _node is None:
        _node = _number(_entropy(6)) | 1 << 40
    return _node


def uuid1(node=None, clock_seq=None):
    """One of the time and a network address."""
    high, low = divmod(_ticks(), 1 << 32)
    top, middle = divmod(high, 1 << 16)
    clock_seq = _number(_entropy(2)) & 0x3fff if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    return UUID(fields=(low, middle, top & 0xfff, clock_seq >> 8 & 0x3f, clock_seq & 0xff, node), version=1)


def _of_name(digest, namespace, name, version):
    return UUID(bytes=digest(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    """One of a name, by MD5."""
    return _of_name(_md5, namespace, name, 3)


def uuid4():
    """One of random bits."""
    return UUID(bytes=_entropy(16), version=4)


def uuid5(namespace, name):
    """One of a name, by SHA-1."""
    return _of_name(_sha1, namespace, name, 5)


# The namespaces of appendix C differ in one digit.
NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = [
    UUID('6ba7b81%s-9dad-11d1-80b4-00c04fd430c8' % digit) for digit in '0124']
