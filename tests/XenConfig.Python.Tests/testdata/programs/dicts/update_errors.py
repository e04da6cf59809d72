try:
    {}.update([1])
except TypeError, e:
    a = str(e)
try:
    dict([(1, 2, 3)])
except ValueError, e:
    b = str(e)
del e
