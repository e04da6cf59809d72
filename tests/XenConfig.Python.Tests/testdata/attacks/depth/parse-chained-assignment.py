# ends: completed: 
exec "a=" * 100000 + "1"
