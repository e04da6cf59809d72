r = [u'\u20ac5'.encode('cp1252'), '\x80'.decode('windows-1252'), u'\xe9'.encode('CP437'), '\xa4'.decode('ISO-8859-15'), u'\u0416'.encode('koi8-r'), u'\u0416'.encode('cyrillic'),
     u'a\u0416b'.encode('cp1252', 'ignore'), u'a\u0416b'.encode('cp1252', 'xmlcharrefreplace'), u'\u0416\u0417'.encode('cp1252', 'replace'), '\x81'.decode('cp1252', 'replace')]
errors = []
for code in ["u'a\\u0416\\u0417b'.encode('cp1252')", "'ab\\x81'.decode('cp1252')", "'x'.decode('nothing')", "u'x'.encode('no such')", "'x'.encode('cp1252', 'bad')"]:
    try: eval(code)
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
    else: errors.append((code, 'fine'))
del e, code
