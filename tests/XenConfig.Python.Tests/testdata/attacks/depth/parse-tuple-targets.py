# ends: exception at 2: MemoryError
exec "(" * 100000 + "a" + ",)" * 100000 + " = 1"
