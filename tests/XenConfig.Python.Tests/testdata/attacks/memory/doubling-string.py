# ends: limit at 3
x = 'x'
while 1: x += x
