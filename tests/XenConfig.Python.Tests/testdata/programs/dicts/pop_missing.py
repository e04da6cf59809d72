d = {1: 2}
d.pop(3)
