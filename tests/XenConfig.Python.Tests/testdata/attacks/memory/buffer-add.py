# ends: limit at 2
m = buffer('a' * 10000000)
while 1: m + m
