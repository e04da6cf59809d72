import random
x = random.randint(5, 1)
