import math
x = math.gamma(-1)
