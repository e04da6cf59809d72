import random
x = random.sample([1, 2], 3)
