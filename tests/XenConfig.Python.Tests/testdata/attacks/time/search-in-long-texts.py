# ends: limit at 2
x = 'a' * 10000000
while 1: x.find('a' * 1000000 + 'b')
