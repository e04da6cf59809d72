# ends: limit at 2
'%.999999999f' % 1.0
