# ends: limit at 3
import random
while 1: random.seed('x' * 10000000)
