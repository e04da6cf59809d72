# ends: limit at 2
x = ' ' * 10000000
while 1: x.strip()
