import uuid
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
forms = str(u), u.hex, u.urn, u.bytes, u.bytes_le, u.int, u.fields
facts = u.version, u.variant, u.node, u.clock_seq, u.time_low
same = uuid.UUID(bytes=u.bytes) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=u.int) == u, uuid.UUID(bytes_le=u.bytes_le) == u
