# ends: limit at 4
def cmp_(a, b):
    while 1: pass
sorted([1, 2], cmp_)
