# ends: exception at 2: ImportError: No module named a.a.a.
exec 'import ' + 'a.' * 500000 + 'b'
