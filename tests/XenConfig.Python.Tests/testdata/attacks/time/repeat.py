# ends: limit at 3
import itertools
''.join(itertools.repeat('x'))
