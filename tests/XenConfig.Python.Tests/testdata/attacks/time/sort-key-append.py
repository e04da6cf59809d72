# ends: limit at 5
l = range(10)
def k(x):
  while 1: l.append(1)
l.sort(key=k)
