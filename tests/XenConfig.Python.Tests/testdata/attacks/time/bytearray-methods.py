# ends: limit at 2
b = bytearray('a' * 10000000)
while 1: b.upper(); b.replace('b', 'c'); b.title(); b.swapcase(); b.isalpha()
