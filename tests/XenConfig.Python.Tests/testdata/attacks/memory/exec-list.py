# ends: limit at 2
exec 'x = [' + '0,' * 2000000 + ']'
