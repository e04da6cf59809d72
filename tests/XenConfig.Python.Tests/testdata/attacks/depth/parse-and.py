# ends: completed: 
exec "x = 1" + " and 1" * 100000
