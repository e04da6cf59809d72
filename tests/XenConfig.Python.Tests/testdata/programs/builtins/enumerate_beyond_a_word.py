for start in [2 ** 63 - 2, 2 ** 63 - 1, 2 ** 63, 2 ** 70, -2 ** 63, -2 ** 63 - 1, -2 ** 70, 5L]:
    print list(enumerate('abc', start))
for start in ['x', None, 1.5]:
    try:
        print list(enumerate('abc', start))
    except TypeError as error:
        print error
