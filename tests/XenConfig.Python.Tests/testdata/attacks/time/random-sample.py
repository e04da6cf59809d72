# ends: limit at 3
import random
while 1: random.sample(xrange(10 ** 9), 100000)
