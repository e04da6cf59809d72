from collections import namedtuple
x = namedtuple('Disk', 'target class')
