disks = {'xvda': '/dev/vg/root', 'xvdb': '/dev/vg/swap', 'xvdc': '/dev/vg/home', 'xvdd': '/dev/vg/var', 'xvde': '/dev/vg/tmp', 'hda': 'x', 'hdb': 'y'}
disk = ['phy:%s,%s,w' % (path, dev) for dev, path in disks.iteritems()]
keys = disks.keys()
