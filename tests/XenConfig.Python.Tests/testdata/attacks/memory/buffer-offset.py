# ends: limit at 2
m = 'a' * 10000000
while 1: str(buffer(m, 1))
