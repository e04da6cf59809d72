# ends: limit at 2
exec "x = " + "1 if 0 else " * 100000 + "1"
