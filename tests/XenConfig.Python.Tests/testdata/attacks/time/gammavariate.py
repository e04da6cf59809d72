# ends: limit at 3
import random
while 1: random.gammavariate(1e-300, 1)
