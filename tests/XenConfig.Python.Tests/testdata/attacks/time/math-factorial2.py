# ends: limit at 3
import math
while 1: math.factorial(20000)
