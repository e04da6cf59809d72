# ends: limit at 2
map(None, *[range(100000)] * 10000)
