# ends: limit at 2
x = 'a' * 10000000
t = ''.join(map(chr, range(256)))
while 1: x.translate(t)
