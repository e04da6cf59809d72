# ends: limit at 2
s = u'\uffff' * 16000000
s.encode('ascii', 'xmlcharrefreplace')
