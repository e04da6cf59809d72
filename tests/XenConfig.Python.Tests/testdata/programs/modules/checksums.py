import zlib
texts = ['', 'web1', 'web2' * 3000, '\xff' * 6000]
crcs = [zlib.crc32(text) for text in texts]
adlers = [zlib.adler32(text) for text in texts]
joined = zlib.crc32('web1', zlib.crc32('xen')), zlib.adler32('web1', zlib.adler32('xen')), zlib.adler32('x', -5), zlib.crc32(buffer('ab'))
mac = '00:16:3e:%02x:%02x:%02x' % tuple(zlib.crc32('web1') >> shift & 0xff for shift in (16, 8, 0))
constants = zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_BEST_SPEED, issubclass(zlib.error, Exception)
try:
    zlib.adler32(5)
except TypeError, e:
    wrong = str(e)
