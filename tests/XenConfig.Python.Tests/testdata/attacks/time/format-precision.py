# ends: limit at 2
while 1: format(1.5, ".1000000f")
