# ends: limit at 3
import functools
f = functools.partial(max, *xrange(100000))
while 1: f(1)
