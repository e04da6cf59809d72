total = 0
for i in [1, 2, 3]:
    total += i
    if i == 2:
        i / 0
