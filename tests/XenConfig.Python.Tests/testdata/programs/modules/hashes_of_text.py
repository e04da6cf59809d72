import base64
import binascii
import hashlib
import md5
import sha

sums = [hashlib.md5('vm1').hexdigest(), hashlib.sha1('').hexdigest(), hashlib.sha256('a' * 100).hexdigest(), hashlib.new('sha512', 'x').hexdigest(),
        md5.new('vm1').hexdigest(), sha.new('vm1').hexdigest(), hashlib.md5(u'vm1').digest(), hashlib.sha384('q').hexdigest()]
grown = hashlib.md5()
grown.update('v')
early = grown.copy()
grown.update('m1')
steps = [early.hexdigest(), grown.hexdigest(), grown.digest_size, grown.block_size, grown.name, md5.digest_size]
mac = '00:16:3e:%s:%s:%s' % tuple([hashlib.md5('host').hexdigest()[i:i + 2] for i in (0, 2, 4)])
hexes = [binascii.hexlify('\x00\xffa'), binascii.unhexlify('00ff61'), binascii.b2a_base64('abc'), binascii.a2b_base64('YWJj'), binascii.crc32('hello'), binascii.crc32('world', 5)]
bases = [base64.b64encode('\xfb\xff?'), base64.urlsafe_b64encode('\xfb\xff?'), base64.b64decode('+/8/'), base64.urlsafe_b64decode('-_8_'), base64.encodestring('x' * 60),
         base64.decodestring('YQ==\n'), base64.b16encode('\x1f'), base64.b16decode('1F'), base64.b64encode('', '-_')]


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(binascii.unhexlify, 'abc'), fails(binascii.unhexlify, 'zz'), fails(base64.b64decode, 'YQ'), fails(hashlib.new, 'crc'), fails(hashlib.md5, 3),
          fails(binascii.a2b_base64, 'Y'), fails(base64.b16decode, 'ff'), fails(hashlib.md5, u'\xe9')]
