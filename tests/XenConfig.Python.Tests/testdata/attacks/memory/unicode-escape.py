# ends: limit at 3
x = u'\u1234' * 1000
while 1: x = unicode(x.encode('unicode_escape'))
