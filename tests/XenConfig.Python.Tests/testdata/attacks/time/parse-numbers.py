# ends: limit at 2
exec 'x = ' + '9' * 2000000
