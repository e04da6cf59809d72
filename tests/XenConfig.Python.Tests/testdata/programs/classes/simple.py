class Disk(object):
    kind = 'phy'
    def __init__(self, path, dev): self.path, self.dev = path, dev
    def __str__(self): return '%s:%s,%s,w' % (self.kind, self.path, self.dev)
class File(Disk):
    kind = 'file'
disk = [str(Disk('/dev/a', 'xvda')), str(File('/b', 'xvdb')), '%s' % File('c', 'd')]
