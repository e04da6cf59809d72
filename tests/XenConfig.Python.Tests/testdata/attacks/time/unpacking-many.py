# ends: limit at 2
while 1: exec ",".join(["a"] * 10000) + " = range(10000)"
