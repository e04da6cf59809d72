# ends: limit at 2
while 1: compile("@a\n" * 10000 + "def f(): pass", "f", "exec")
