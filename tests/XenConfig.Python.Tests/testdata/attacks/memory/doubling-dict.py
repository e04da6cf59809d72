# within: 0.2 s
# ends: limit at 4
d = {}
while 1: d[len(d)] = d.copy()
