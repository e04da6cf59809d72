# ends: exception at 2: MemoryError
eval('[' * 5000 + ']' * 5000)
