# ends: limit at 2
exec 'x = 0x' + 'f' * 2000000
