# ends: limit at 4
import random
x = range(100000)
x.sort(cmp=lambda a, b: random.choice((-1, 0, 1)))
