import uuid
by_name = str(uuid.uuid3(uuid.NAMESPACE_DNS, 'web.example.org')), str(uuid.uuid5(uuid.NAMESPACE_DNS, 'web.example.org'))
