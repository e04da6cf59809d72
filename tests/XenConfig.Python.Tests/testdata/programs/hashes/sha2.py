import hashlib
digests = [hashlib.new(name, 'guest').hexdigest() for name in ('sha224', 'sha256', 'sha384', 'sha512')]
growing = hashlib.sha224('gue')
growing.update('st')
same = growing.hexdigest() == digests[0], growing.digest_size, growing.block_size
