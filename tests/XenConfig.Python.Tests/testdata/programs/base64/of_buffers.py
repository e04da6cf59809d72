# Bytes of every kind, and what has none.
import binascii, base64, hashlib
def t(s):
    try: print s, repr(eval(s))
    except Exception, e: print s, type(e).__name__, e
vals = ['1', 'None', 'u"ab"', 'bytearray("abcd")', 'memoryview("abcd")', 'buffer("abcd")', '[]', 'bytearray("YWJj")']
for f in ('hexlify', 'b2a_hex', 'unhexlify', 'a2b_hex', 'b2a_base64', 'a2b_base64', 'crc32'):
    for v in vals: t('binascii.%s(%s)' % (f, v))
for f in ('b64encode', 'b64decode', 'b16encode', 'encodestring', 'decodestring', 'urlsafe_b64encode'):
    for v in vals:
        if not (v == '[]' and f == 'encodestring'): t('base64.%s(%s)' % (f, v))
for v in vals: t('hashlib.md5(%s).hexdigest()' % v)
