try:
    x = 1 / 0
except missing:
    pass
