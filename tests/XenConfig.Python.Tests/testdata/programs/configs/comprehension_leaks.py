disk = ["phy:/dev/%s,%s,w" % (d, d) for d in ['a', 'b', 'c']]
