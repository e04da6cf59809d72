# ends: limit at 2
while 1: divmod(10**70000, 3)
