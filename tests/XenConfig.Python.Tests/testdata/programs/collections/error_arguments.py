from collections import namedtuple
x = namedtuple('Disk', 'target vdev')('a')
