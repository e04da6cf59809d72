# ends: exception at 2: MemoryError
exec "def f(" + "(" * 5000 + "a" + ",)" * 5000 + "): pass"
