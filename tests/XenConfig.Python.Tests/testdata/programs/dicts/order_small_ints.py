d = {}
for i in [8, 16, 24, 32, 1, 9, 17, 0, -1, -2, -8]: d[i] = i
keys = d.keys()
