name = 'x'
name.nothing(
    1)
