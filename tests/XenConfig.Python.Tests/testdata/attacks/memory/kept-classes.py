# ends: limit at 3
x = []
while 1: x.append(type("A", (), {}))
