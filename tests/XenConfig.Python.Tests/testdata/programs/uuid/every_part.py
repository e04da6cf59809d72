# Each part of identifiers given in each form, and what is said of wrong ones.
import uuid

_log = []
forms = [
    {'hex': '12345678-1234-5678-9abc-def012345678'}, {'hex': '{urn:uuid:12345678123456781234567812345678}'}, {'hex': 'xyz'}, {'hex': 5},
    {'bytes': 'abcdefghijklmnop'}, {'bytes': 'short'}, {'bytes_le': 'abcdefghijklmnop'}, {'bytes_le': ''},
    {'fields': (1, 2, 3, 4, 5, 6)}, {'fields': (2 ** 32 - 1, 2 ** 16 - 1, 2 ** 16 - 1, 255, 255, 2 ** 48 - 1)}, {'fields': (1, 2)},
    {'fields': (2 ** 32, 0, 0, 0, 0, 0)}, {'fields': (0, -1, 0, 0, 0, 0)}, {'fields': (0, 0, 0, 256, 0, 0)}, {'fields': (0, 0, 0, 0, 0, 2 ** 48)},
    {'int': 0}, {'int': 5}, {'int': 2 ** 128 - 1}, {'int': 2 ** 128}, {'int': -1}, {'int': 3, 'hex': 'a'}, {}]
forms += [{'int': top << 60} for top in range(16)]
names = ['int', 'hex', 'bytes', 'bytes_le', 'fields', 'time_low', 'time_mid', 'time_hi_version', 'clock_seq_hi_variant', 'clock_seq_low', 'time',
         'clock_seq', 'node', 'urn', 'variant', 'version']
for form in forms:
    for version in (None, 1, 4, 5, 0, 6):
        try:
            one = uuid.UUID(version=version, **form)
            _log.append([str(one), repr(one), int(one), hash(one)] + [getattr(one, name) for name in names])
            _log.append([getattr(one, 'get_' + name)() for name in names[1:]])
        except Exception, problem:
            _log.append((type(problem).__name__, str(problem)))
digest = [hash(repr(entry)) for entry in _log]
namespaces = [uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500]
named = [str(make(space, 'xen')) for make in (uuid.uuid3, uuid.uuid5) for space in namespaces]
ordered = sorted(namespaces, reverse=True) + [namespaces[0] == uuid.UUID(str(namespaces[0])), namespaces[0] == 5]
del one
made = [(one.version, one.variant) for one in (uuid.uuid1(), uuid.uuid4(), uuid.uuid1(5, 6), namespaces[0])]
given = uuid.uuid1(5, 0x1234).fields[3:]
try:
    namespaces[0].int = 5
except TypeError, problem:
    said = str(problem)
