try:
    x = 1
except ValueError:
    pass
else:
    y = 2
    z = y / 0
