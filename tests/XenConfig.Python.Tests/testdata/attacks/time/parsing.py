# ends: exception at 2: MemoryError
exec '(' * 10000 + ')' * 10000
