exec "a = 1 + 2"
exec 'b = a * 2' in {'a': 10}, globals() if 0 else {}
c = eval('a + 5')
d = eval('x', {'x': 9})
ns = {}
exec 'y = [i for i in range(3)]' in ns
e = ns['y']
del ns
