x = 0
try:
    x = 1
    y = x / 0
finally:
    x = 2
    z = x + 1
