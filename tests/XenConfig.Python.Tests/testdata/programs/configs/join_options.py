opts = [('type', 'vnc'), ('vnclisten', '0.0.0.0'), ('vncdisplay', 3)]
vfb = [','.join(['%s=%s' % o for o in opts])]
