class A(object,
        missing):
    x = 1
