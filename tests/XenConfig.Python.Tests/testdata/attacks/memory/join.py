# ends: limit at 2
','.join(['x' * 1000000] * 100000)
