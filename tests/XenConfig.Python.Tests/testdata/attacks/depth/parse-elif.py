# ends: limit at 2
exec "if 0: pass\n" + "elif 0: pass\n" * 100000
