# ends: completed: 844421852
import random
print random.randint(0, 10 ** 9)
