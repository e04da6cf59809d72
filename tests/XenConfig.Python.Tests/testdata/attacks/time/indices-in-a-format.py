# ends: limit at 4
a = []
a.append(a)
while 1: ("{0" + "[0]" * 100000 + "}").format(a)
