# within: 0.2 s
# ends: limit
d = {}
while 1: d[len(d)] = d.copy()
