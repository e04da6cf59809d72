# Packing into what can be written to, and unpacking what is no string.
import struct
def t(s):
    try: print s, repr(eval(s))
    except Exception, e: print s, type(e).__name__, e
b = bytearray(8)
t('struct.pack_into("<I", b, 2, 258)'); print repr(b)
t('struct.pack_into("<I", b, 6, 258)'); t('struct.pack_into("<I", b, -4, 258)'); print repr(b)
t('struct.pack_into("<I", b, -9, 258)'); t('struct.pack_into("<I", b, "x", 258)'); t('struct.pack_into("<I", b)'); t('struct.pack_into("<I", b, 1)'); t('struct.pack_into("<I", "abcdefgh", 0, 1)'); t('struct.pack_into("<I", memoryview(b), 0, 1)'); print repr(b)
t('struct.pack_into("<I", None, 0, 1)'); t('struct.pack_into("<I", 1, 0, 1)'); t('struct.pack_into("<II", b, 0, 1)'); t('struct.Struct("<H").pack_into(b, 0, 65535)'); print repr(b); t('struct.Struct("<H").pack_into(b)'); t('struct.pack_into()'); t('struct.pack_into("<I", memoryview("abcdefgh"), 0, 1)'); t('struct.pack_into("<I", buffer(b), 0, 1)')
for v in ('bytearray("abcd")', 'memoryview("abcd")', 'buffer("abcd")', 'None', '1'):
    t('struct.unpack("4s", %s)' % v)
    t('struct.unpack_from("2s", %s, 1)' % v)
t('struct.Struct(u"i").format')
