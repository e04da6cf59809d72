from __future__ import print_function
print('a', 'b', 1, sep='-', end='!\n')
print()
print('x', end='')
print('y')
print(*[1, 2, 3])
class File:
    def __init__(self): self.text = []
    def write(self, s): self.text.append(s)
f = File()
print('to', 'file', file=f)
r = f.text
print(u'u', 'b', sep=u'|')
errors = []
for call in [lambda: print('a', sep=5), lambda: print('a', end=5), lambda: print('a', bad=1), lambda: print('a', file=5)]:
    try: call()
    except (TypeError, AttributeError), e: errors.append(str(e))
show = print
show('by another name', print.__name__)
print('none', sep=None, end=None)
del print_function, show, call, e, f
