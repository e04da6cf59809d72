x = '%s %s' % 'a'
