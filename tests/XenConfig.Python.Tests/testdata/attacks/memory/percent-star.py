# ends: limit at 2
'%*d' % (999999999, 1)
