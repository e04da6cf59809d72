# ends: exception at 2: MemoryError
exec "x = " + "".join("lambda a%d=" % i for i in range(5000)) + "1" + ":0" * 5000
