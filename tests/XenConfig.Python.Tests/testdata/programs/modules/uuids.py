import uuid

given = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
texts = [str(given), repr(given), given.hex, given.urn, given.bytes, given.bytes_le, int(given), given.int, given.fields, given.variant, given.version]
forms = [uuid.UUID('12345678123456781234567812345678'), uuid.UUID('urn:uuid:12345678-1234-5678-1234-567812345678'), uuid.UUID(bytes='\x12\x34\x56\x78' * 4),
         uuid.UUID(bytes_le='\x78\x56\x34\x12\x34\x12\x78\x56' + '\x12\x34\x56\x78' * 2), uuid.UUID(int=0x12345678123456781234567812345678)]
same = [form == given for form in forms]
named = [uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://xen.org/'), uuid.uuid5(uuid.NAMESPACE_X500, ''), uuid.uuid3(uuid.NAMESPACE_OID, 'a')]
random = uuid.uuid4()
shape = [len(str(random)), random.version, random.variant, str(random)[14]]
timed = uuid.uuid1()
timed_shape = [timed.version, timed.variant]
order = sorted([uuid.UUID(int=3), uuid.UUID(int=1)])[0], uuid.UUID(int=1) < uuid.UUID(int=2), {given: 1}[forms[0]], given != 'x'
versions = [uuid.UUID(int=0, version=4), uuid.UUID('ffffffff-ffff-ffff-ffff-ffffffffffff').variant]
del random, timed


def fails(make, *arguments, **keywords):
    try:
        return make(*arguments, **keywords)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(uuid.UUID, '1234'), fails(uuid.UUID), fails(uuid.UUID, bytes='x'), fails(uuid.UUID, int=-1), fails(uuid.UUID, int=1 << 128),
          fails(uuid.UUID, int=1, version=7)]
