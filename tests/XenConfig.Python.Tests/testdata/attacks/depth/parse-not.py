# ends: exception at 2: MemoryError
exec "x = " + "not " * 100000 + "1"
