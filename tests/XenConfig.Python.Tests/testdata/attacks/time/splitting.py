# ends: limit at 3
x = 'a ' * 500000
while 1: x.split()
