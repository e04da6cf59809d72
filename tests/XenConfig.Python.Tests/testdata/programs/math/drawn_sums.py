# math.fsum of numbers whose sum lies halfway between floats, or at the bound of what is one.
import math
import random
global math, random, fsum, draw


def fsum(items):
    try:
        return math.fsum(items)
    except Exception, error:
        return type(error).__name__


def draw(numbers):
    return [random.choice(numbers) * random.choice([1, 1, 1, -1]) for _ in range(random.randrange(1, 7))]


random.seed(7)
_largest, _half = 1.7976931348623157e308, 9.9792015476735991e291
at_the_bound = [fsum(draw([_largest, _largest / 2, _half, _half * 2, _half / 2, _half / 4, 1e270, 5e-324])) for _ in range(400)]
halfway = [fsum(draw([2.0 ** 53, 2.0 ** 54, 1.0, 2.0, 0.5, 3.0, 1e-20, 5e-324])) for _ in range(400)]
