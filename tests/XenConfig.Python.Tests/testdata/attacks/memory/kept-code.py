# ends: limit at 3
x = []
while 1: x.append(compile("a = 1", "f", "exec"))
