# ends: limit at 3
def f(*a): return a
x = range(1000000)
y = []
while 1: y.append(f(*x))
