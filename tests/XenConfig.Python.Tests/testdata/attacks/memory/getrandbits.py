# ends: limit at 3
import random
random.getrandbits(10**9)
