# ends: exception at 2: MemoryError
exec "x = " + "lambda:" * 100000 + "1"
