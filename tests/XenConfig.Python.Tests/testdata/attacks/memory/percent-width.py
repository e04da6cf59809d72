# ends: limit at 2
'%999999999d' % 1
