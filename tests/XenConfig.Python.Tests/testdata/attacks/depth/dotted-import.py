# ends: exception at 2: ImportError: No module named a.a.a.a
__import__('a.' * 500000 + 'a')
