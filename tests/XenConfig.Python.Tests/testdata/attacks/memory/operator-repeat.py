# ends: limit at 3
import operator
operator.repeat('x', 10**12)
