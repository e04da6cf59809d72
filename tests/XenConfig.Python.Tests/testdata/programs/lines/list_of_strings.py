vif = [
    'mac=%s' % 'aa',
    'bridge=%s,%s' % 'x',
    'last',
]
