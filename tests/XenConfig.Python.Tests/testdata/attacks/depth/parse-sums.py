# ends: completed: 
exec "x = 0" + "+0" * 100000
