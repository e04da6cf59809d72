# ends: limit at 3
s = u'x' * 1000
while 1: s = s.encode('utf-16').decode('latin-1')
