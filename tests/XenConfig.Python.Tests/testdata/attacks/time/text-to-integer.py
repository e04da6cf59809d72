# within: 0.2 s
# ends: limit
x = '9' * 70000
while 1: int(x)
