# ends: exception at 3: MemoryError
f = lambda: f
exec "x = f" + "()" * 100000
