# ends: limit at 2
x = range(1000000)
while 1:
    x.pop(0)
    x.append(1)
