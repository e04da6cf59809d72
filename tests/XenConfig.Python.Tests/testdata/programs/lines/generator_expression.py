result = list(
    10 / v
    for v in [1, 0])
