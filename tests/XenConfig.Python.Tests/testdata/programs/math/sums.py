import math
total = math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100])
