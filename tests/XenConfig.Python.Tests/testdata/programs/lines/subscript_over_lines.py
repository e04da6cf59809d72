d = {}
d['a'] = d[
    'missing'
]
