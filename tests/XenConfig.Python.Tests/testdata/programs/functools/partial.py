from functools import partial
base2 = partial(int, base=2)
numbers = map(base2, ['1', '10', '101'])
parts = base2.func is int, base2.args, base2.keywords
