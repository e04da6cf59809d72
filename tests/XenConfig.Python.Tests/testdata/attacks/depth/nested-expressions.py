# ends: exception at 2: MemoryError
eval('-' * 100000 + '1')
