# ends: exception at 2: MemoryError
exec "x = " + "{1:" * 100000 + "1" + "}" * 100000
