# ends: limit at 5
import random
random.choice(xrange(10**18))
random.randrange(10**70000)
while 1: random.randrange(10**70000)
