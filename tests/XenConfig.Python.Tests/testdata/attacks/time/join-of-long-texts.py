# ends: limit at 2: This would make a string of
x = u''.join(['x' * (1 << 20)] * 100000)
