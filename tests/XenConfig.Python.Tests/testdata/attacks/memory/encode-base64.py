# ends: limit at 3
x = 'a' * 1000
while 1: x = x.encode('base64')
