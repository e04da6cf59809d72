# ends: limit at 4
import random
x = []
while 1: x.append(random.getstate())
