n = 3
while 10 / n:
    n -= 1
