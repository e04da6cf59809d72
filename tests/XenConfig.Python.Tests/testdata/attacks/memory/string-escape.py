# ends: limit at 3
x = '\\' * 1000
while 1: x = x.encode('string_escape')
