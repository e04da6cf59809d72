# ends: limit at 3
x = 'a' * 1000000
x.replace('a', x)
