# ends: limit at 2
'x'.center(10 ** 10)
