import random
r = random.Random(7)
state = r.getstate()[0]
first = r.random()
r.jumpahead(3)
after = r.random(), random.WichmannHill(5).random()
