names = ['a', 'b']
suffix = '.img'
f = lambda n, s=suffix: n + s
disk = map(f, names)
del f
total = sum(len(n) for n in names)
broken = list(n + suffix for n in names)
