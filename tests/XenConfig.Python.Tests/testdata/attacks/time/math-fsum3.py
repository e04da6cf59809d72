# ends: limit at 3
import math
l = [2.0 ** (i * 53 - 1000) for i in range(38)] * 20000
while 1: math.fsum(l)
