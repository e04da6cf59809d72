# ends: limit at 2
exec 'x = 0' + '7' * 2000000
