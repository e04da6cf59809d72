# A deque is turned by as many places as an integer has, either way.
import sys
from collections import deque


global deque


def turned(length, steps):
    items = deque(range(length))
    items.rotate(steps)
    return list(items)


four = [turned(4, steps) for steps in (sys.maxint, -sys.maxint, -sys.maxint - 1, 3, -1, 0, 4)]
five = [turned(5, steps) for steps in (sys.maxint, -sys.maxint, -sys.maxint - 1, 3, -1, 0, 5)]
