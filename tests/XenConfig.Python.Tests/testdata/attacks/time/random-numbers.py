# ends: limit at 3
import random
while 1: random.shuffle(range(100000))
