import math
for number in (5, 5.0, 5L, True, 2.5, -1, -1.0, float('inf'), float('-inf'), float('nan'), 1e300, -1e300, 10 ** 30, -10 ** 30, '5', None):
    try:
        print repr(math.factorial(number))
    except (ValueError, OverflowError, TypeError), e:
        print type(e).__name__, e
