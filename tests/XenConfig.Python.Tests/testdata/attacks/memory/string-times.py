# ends: limit at 2
'x' * 10 ** 10
