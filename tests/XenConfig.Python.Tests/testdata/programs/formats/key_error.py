x = '%(missing)s' % {'a': 1}
