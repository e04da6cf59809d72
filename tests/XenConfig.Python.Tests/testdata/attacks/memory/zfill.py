# ends: limit at 2
'1'.zfill(10 ** 10)
