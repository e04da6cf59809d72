# ends: limit at 3
x = 'x = 1\n' * 500000
while 1: compile(x, 'x', 'exec')
