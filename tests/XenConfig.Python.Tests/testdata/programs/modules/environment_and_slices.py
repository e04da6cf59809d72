# How far islice goes, and the environment that the config has changed.
from itertools import islice, count
for a in ((3,), (0,), (3, 3), (1, 3), (3, 1), (0, 5, 2), (1, 6, 3), (None, None), (2, None), (None, None, 4), (0, 4, 3), (1, 4, 2), (20,), (5, 20), (3, 4, 100)):
    it = iter(range(10))
    print a, list(islice(it, *a)), list(it)
print list(islice(count(), 5, 20, 5))
import os
os.environ['FOO'] = 'bar'
print os.path.expandvars('$FOO ${FOO} $FO'), os.getenv('FOO'), os.getenv('NONE', 3), os.environ.get('FOO')
os.environ['HOME'] = '/home/x'
print os.path.expanduser('~/a'), os.path.expanduser('~')
del os.environ['FOO']
print os.path.expandvars('$FOO'), os.getenv('FOO')
