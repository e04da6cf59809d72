# ends: limit at 2
exec 'import ' + 'a.' * 500000 + 'b'
