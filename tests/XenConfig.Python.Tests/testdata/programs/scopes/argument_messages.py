def none(): pass
def one(a): pass
def two(a, b): pass
def default(a, b=1): pass
def star(a, *args): pass
def double(a, **kwargs): pass
def tup((a, b)): pass
global calls
calls = ['none(1)', 'none(1, 2)', 'none(x=1)', 'one()', 'one(1, 2)', 'one(1, a=2)', 'one(b=1)', 'two()', 'two(1)', 'two(1, 2, 3)', 'two(b=1)', 'default()',
         'default(1, 2, 3)', 'default(b=1)', 'star()', 'star(a=1)', 'star(1, a=2)', 'double()', 'double(1, 2)', 'double(1, a=1)', 'tup(1)', 'tup((1,))',
         'tup((1, 2, 3))', 'one(*5)', 'one(**5)', 'one(**{1: 2})', 'one(1, **{"a": 1})', 'two(1, *[2, 3])', 'one(*[1], **{"b": 2})', 'len()', 'len(1, 2)', 'len(x=1)',
         'int(1, 2, 3)', '[].append()', '[].append(1, 2)', '"".join()', '{}.get()', '5()', '"x"(1)', 'None()', 'two(1, a=1)', 'two(a=1, 2)', 'one(a=1, a=2)']
errors = []
for text in calls:
    try: eval(text)
    except (TypeError, ValueError, SyntaxError), e: errors.append((text, type(e).__name__, str(e)))
    else: errors.append((text, 'fine'))
del text, e
