raise ValueError(
    'first',
    'second')
