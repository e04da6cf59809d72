import codecs
print repr(codecs.encode(u'\xfc', 'utf-8')), repr(codecs.decode('\xc3\xbc', 'utf8')), codecs.lookup('utf8').name, codecs.lookup('latin-1').name, codecs.lookup('cp1252').name
print repr(codecs.BOM_UTF8), repr(codecs.getencoder('ascii')(u'abc')), repr(codecs.getdecoder('utf-16')('\xff\xfea\0'))
print repr(codecs.encode(u'\u20acx', 'cp1252')), repr(codecs.decode('\x80\x9f', 'cp1252')), repr(codecs.encode('abc', 'hex')), repr(codecs.encode('Hello', 'rot13')), repr(codecs.decode('6869', 'hex'))
for f, a in ((codecs.encode, (u'\u20ac', 'latin-1')), (codecs.decode, ('\xff', 'utf-8')), (codecs.decode, ('\x81', 'cp1252')), (codecs.encode, (u'\u1234', 'cp1252')), (codecs.lookup, ('nope',))):
    try: f(*a)
    except Exception, e: print type(e).__name__, e
print repr(codecs.encode(u'\u1234x', 'cp1252', 'xmlcharrefreplace')), repr(codecs.encode(u'a\u1234', 'cp1252', 'replace')), repr(codecs.decode('a\x81b', 'cp1252', 'replace')), repr(codecs.encode(u'\u1234', 'cp437', 'ignore'))
import StringIO
r = codecs.getreader('utf-8')(StringIO.StringIO('z\xc3\xbc\nx\xe2\x82\xac\n'))
print repr(r.readline()), repr(r.read())
w = StringIO.StringIO(); s = codecs.getwriter('utf-8')(w); s.write(u'\xfc'); s.writelines([u'a', u'\u20ac']); print repr(w.getvalue())
d = codecs.getincrementaldecoder('utf-8')(); print repr(d.decode('\xe2\x82')), repr(d.decode('\xac!')), repr(d.decode('', True))
i = codecs.iterdecode(['\xc3', '\xbc'], 'utf-8'); print list(i)
print list(codecs.iterencode([u'a', u'\xfc'], 'utf-8'))
print codecs.escape_decode('a\\n')[0] == 'a\n', codecs.utf_8_decode('\xc3', 'strict'), codecs.utf_8_decode('ab\xe2\x82', 'strict', False)
