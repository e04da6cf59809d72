# ends: limit at 2
'x'.ljust(10 ** 10)
