# within: 0.2 s
# ends: limit at 4
x = '9' * 70000
while 1: int(x)
