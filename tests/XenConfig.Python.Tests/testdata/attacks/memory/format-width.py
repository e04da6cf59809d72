# ends: limit at 2
'{0:999999999}'.format(1)
