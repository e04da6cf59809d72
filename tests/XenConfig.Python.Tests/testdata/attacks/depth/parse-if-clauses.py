# ends: exception at 2: MemoryError
exec "x = [1 for a in [1]" + " if 1" * 100000 + "]"
