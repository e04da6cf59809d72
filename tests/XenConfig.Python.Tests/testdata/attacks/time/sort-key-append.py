# ends: exception at 4: NameError: global name 'l' is not defined
l = range(10)
def k(x):
  while 1: l.append(1)
l.sort(key=k)
