# ends: limit at 2
x = range(1000000)
while 1: x.reverse()
