# ends: exception at 6: ValueError: list modified during sort
x = [3, 2, 1]
def grow(a):
    x.append(a)
    return a
x.sort(key=grow)
