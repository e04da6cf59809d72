import math
from math import pi, sqrt, floor

values = [math.sqrt(2), sqrt(16), math.exp(1), math.sin(0.5), math.cos(0.5), math.tan(0.5), math.atan2(1, -1), math.pow(2, 0.5)]
whole = [floor(2.7), math.ceil(2.1), floor(-2.5), math.trunc(-2.7), math.trunc(10 ** 20), math.fabs(-3)]
logs = [math.log(8, 2), math.log(10), math.log10(1000), math.log(10 ** 400), math.log(2 ** 100, 2), math.log10(10L ** 330)]
parts = [math.frexp(10.5), math.frexp(0.0), math.ldexp(0.75, 3), math.modf(-3.25), math.modf(4), math.fmod(-7, 3)]
angles = [math.degrees(pi), math.radians(90), math.hypot(3, 4), math.copysign(1, -0.0)]
sums = [math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([-0.1] * 7), math.fsum([1e-320, 3e-310])]
counts = [math.factorial(0), math.factorial(20), math.factorial(21), math.factorial(5.0)]
tests = [math.isnan(float('nan')), math.isinf(1e400), math.isinf(3)]


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [
    fails(math.sqrt, -1), fails(math.log, 0), fails(math.log, -1L), fails(math.exp, 1000), fails(math.pow, 0, -1), fails(math.pow, -8, 1.0 / 3),
    fails(math.fmod, 1, 0), fails(math.factorial, -1), fails(math.factorial, 1.5), fails(math.sqrt, '4'), fails(math.log, 2, 1),
    fails(math.sin, float('inf')), fails(math.ldexp, 1, 5000), fails(math.ldexp, 1, 2.0), fails(math.asin, 2), fails(math.atanh, 1),
    fails(math.sqrt), fails(math.atan2, 1), fails(math.floor, None), fails(math.fsum, [1, 'a']),
]
