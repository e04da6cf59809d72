# ends: completed: 
exec "x = 1" + " < 2" * 100000
