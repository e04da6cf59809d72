# ends: limit at 2
x = 'ab' * 5000000
while 1: x.count('a')
