# ends: exception at 4: MemoryError
a = []
a.append(a)
exec "x = a" + "[0]" * 100000
