# ends: limit at 3
import random
while 1: random.getrandbits(260000)
