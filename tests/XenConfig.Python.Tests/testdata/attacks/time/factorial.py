# ends: limit at 3
import math
math.factorial(10 ** 9)
