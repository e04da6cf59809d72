# ends: limit at 3
x = None
while 1: x = [x]
