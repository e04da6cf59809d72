# ends: limit at 3
x = 'a' * 1000
while 1: x = x.decode('latin-1').encode('utf-32')
