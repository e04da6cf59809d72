# ends: limit at 4
import itertools
a, b = itertools.tee(itertools.count())
for i in a: pass
