# ends: limit at 3
x = []
while 1: x.append(dict.fromkeys(range(100)))
