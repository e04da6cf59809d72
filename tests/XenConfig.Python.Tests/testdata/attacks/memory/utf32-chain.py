# ends: limit at 2
s = u'x' * 16000000
s = s.encode('utf-32')
