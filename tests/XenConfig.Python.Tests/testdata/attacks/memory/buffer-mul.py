# ends: limit at 3
m = buffer('a' * 1000)
m * 10**10
