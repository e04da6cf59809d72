# ends: limit at 3
import random
l = range(1000000)
while 1: random.shuffle(l)
