from collections import namedtuple
Disk = namedtuple('Disk', 'target vdev mode')
root = Disk('phy:/dev/vg/web', 'xvda', mode='w')
line = '%s,%s,%s' % root
parts = root.vdev, root[2], root._replace(mode='r'), root._asdict(), Disk._make('abc'), Disk._fields
