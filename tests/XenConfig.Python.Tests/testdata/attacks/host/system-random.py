# ends: refused at 3: random.SystemRandom() is refused: it has no randomness from outside; use random.Random, whose seed the host profile sets.
import random
random.SystemRandom().random()
