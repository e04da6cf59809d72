# ends: limit at 4
import operator
f = operator.attrgetter(*["real"] * 100000)
while 1: f(1)
