# ends: limit at 2
u'x' * 10 ** 10
