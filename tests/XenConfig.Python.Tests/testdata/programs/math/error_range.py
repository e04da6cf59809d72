import math
x = math.expm1(1000)
