# ends: exception at 2: MemoryError
exec "x = [1" + " for a in [1]" * 10000 + "]"
