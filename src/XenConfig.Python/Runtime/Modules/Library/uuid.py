"""Identifiers of 128 bits, by RFC 4122. New ones come from the host profile's seed and clock."""
from hashlib import md5 as _md5, sha1 as _sha1

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', 'reserved for future definition']

# The widths of the fields in bits, and what a message calls them.
_WIDTHS = [(32, 'a 32-bit'), (16, 'a 16-bit'), (16, 'a 16-bit'), (8, 'an 8-bit'), (8, 'an 8-bit'), (48, 'a 48-bit')]


def _reorder(data):
    # The first three fields, turned round.
    return data[3] + data[2] + data[1] + data[0] + data[5] + data[4] + data[7] + data[6] + data[8:]


def _number(data):
    return long(''.join('%02x' % ord(byte) for byte in data), 16)


class UUID(object):
    """An identifier, by any one of its forms."""

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('need one of hex, bytes, bytes_le, fields, or int')
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = long(hex, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = _reorder(bytes_le)
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = _number(bytes)
        if fields is not None:
            int = self._join(fields)
        if int is not None and not 0 <= int < 1 << 128L:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError('illegal version number')
            # The bits of the variant, then those of the version.
            int = int & ~(0xc000 << 48L) | 0x8000 << 48L
            int = int & ~(0xf000 << 64L) | version << 76L
        self.__dict__['int'] = int

    def _join(self, fields):
        if len(fields) != 6:
            raise ValueError('fields is not a 6-tuple')
        joined = 0L
        for index, (field, (width, called)) in enumerate(zip(fields, _WIDTHS)):
            if not 0 <= field < 1 << width:
                raise ValueError('field %d out of range (need %s value)' % (index + 1, called))
            joined = joined << width | field
        return joined

    def __cmp__(self, other):
        return cmp(self.int, other.int) if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return 'UUID(%r)' % str(self)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        digits = self.get_hex()
        return '-'.join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def get_hex(self):
        return '%032x' % self.int

    def get_bytes(self):
        return ''.join(chr(self.int >> shift & 0xff) for shift in range(120, -1, -8))

    def get_bytes_le(self):
        return _reorder(self.get_bytes())

    def get_fields(self):
        return self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node

    def get_time_low(self):
        return self.int >> 96L

    def get_time_mid(self):
        return self.int >> 80L & 0xffff

    def get_time_hi_version(self):
        return self.int >> 64L & 0xffff

    def get_clock_seq_hi_variant(self):
        return self.int >> 56L & 0xff

    def get_clock_seq_low(self):
        return self.int >> 48L & 0xff

    def get_time(self):
        return (self.time_hi_version & 0x0fffL) << 48L | self.time_mid << 32L | self.time_low

    def get_clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3fL) << 8L | self.clock_seq_low

    def get_node(self):
        return self.int & 0xffffffffffff

    def get_urn(self):
        return 'urn:uuid:' + str(self)

    def get_variant(self):
        if not self.int & 0x8000 << 48L:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48L:
            return RFC_4122
        return RESERVED_FUTURE if self.int & 0x2000 << 48L else RESERVED_MICROSOFT

    def get_version(self):
        if self.variant == RFC_4122:
            return int(self.int >> 76L & 0xf)

    hex = property(get_hex)
    bytes = property(get_bytes)
    bytes_le = property(get_bytes_le)
    fields = property(get_fields)
    time_low = property(get_time_low)
    time_mid = property(get_time_mid)
    time_hi_version = property(get_time_hi_version)
    clock_seq_hi_variant = property(get_clock_seq_hi_variant)
    clock_seq_low = property(get_clock_seq_low)
    time = property(get_time)
    clock_seq = property(get_clock_seq)
    node = property(get_node)
    urn = property(get_urn)
    variant = property(get_variant)
    version = property(get_version)


_node = None


def getnode():
    """A made-up network address, marked as one for groups, as no card's is. It stays the same."""
    global _node
    if _node is None:
        _node = _number(_entropy(6)) | 0x010000000000L
    return _node


def uuid1(node=None, clock_seq=None):
    """One of the time and a network address."""
    timestamp = _ticks()
    if clock_seq is None:
        clock_seq = _number(_entropy(2)) & 0x3fff
    fields = (timestamp & 0xffffffffL, timestamp >> 32L & 0xffffL, timestamp >> 48L & 0x0fffL, clock_seq >> 8L & 0x3fL, clock_seq & 0xffL,
              getnode() if node is None else node)
    return UUID(fields=fields, version=1)


def uuid3(namespace, name):
    """One of a name, by MD5."""
    return UUID(bytes=_md5(namespace.bytes + name).digest()[:16], version=3)


def uuid4():
    """One of random bits."""
    return UUID(bytes=_entropy(16), version=4)


def uuid5(namespace, name):
    """One of a name, by SHA-1."""
    return UUID(bytes=_sha1(namespace.bytes + name).digest()[:16], version=5)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
