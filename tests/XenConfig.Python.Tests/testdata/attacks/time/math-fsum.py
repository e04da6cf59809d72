# ends: limit at 4
import math
import itertools
math.fsum(itertools.repeat(1.0))
