if 0:
    pass
elif 0:
    pass
elif 1 / 0:
    pass
