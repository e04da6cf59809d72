# Calls use the frames of earlier ones again: nothing of an earlier call may be seen in a later one.
global suspended, looks, kept, sys, depth, raises, helper, other, swapped, counts
def unbound(flag):
    if flag:
        value = 'left over'
    return value
results = [unbound(True)]
try:
    unbound(False)
except UnboundLocalError, e:
    results.append(str(e))

def depth(n, mark):
    inner = mark * n
    if n:
        below = depth(n - 1, mark)
        return (n, inner) + below
    return (mark,)
results.append(depth(4, 'ab'))

def counts(a, b=2):
    return a + b
for arguments in ((), (1, 2, 3), (1,), (1, 5)):
    try:
        results.append(counts(*arguments))
    except TypeError, e:
        results.append(str(e))
for i in range(3):
    try:
        counts()
    except TypeError:
        pass
results.append(counts(b=1, a=counts(1, counts(2))))

def raises(n):
    local = 'kept %d' % n
    if n == 0:
        raise ValueError(local)
    raises(n - 1)
import sys
def catch():
    try:
        raises(3)
    except ValueError, e:
        frames = []
        tb = sys.exc_info()[2]
        while tb:
            frames.append(sorted(tb.tb_frame.f_locals.items())[-1:])
            tb = tb.tb_next
        return str(e), frames[1:]
first = catch()
second = catch()
results.append(first == second)
results.append(second)

def numbers(n):
    for i in range(n):
        yield i, helper(i)
def helper(i):
    return [i] * i
pairs = zip(numbers(3), numbers(3))
interleaved = []
a, b = numbers(3), numbers(3)
for i in range(3):
    interleaved.append((a.next(), b.next(), helper(i)))

def adders():
    made = []
    for i in range(3):
        def add(x, i=i):
            return x + i
        made.append(add)
    return made
added = [f(10) for f in adders()]
def closure(n):
    def get():
        return n
    return get
gets = [closure(i) for i in range(3)]
got = [g() for g in gets]

def swapped(x):
    return 'first', x
def other(x):
    return 'second', x
def swap():
    swapped.func_code = other.func_code
    return 1
swap_results = [swapped(swap()), swapped(2)]
def only_return(x): return x
def docstring_and_return(x):
    "says something"
    return x * 2
plain = only_return(docstring_and_return(only_return('r')))
nested_calls = counts(counts(counts(1, 1), counts(2)), counts(counts(3)))
def suspended():
    yield 1
def keeps(secret, keep):
    if keep:
        return suspended()
    return looks()
def looks():
    back = kept.gi_frame.f_back
    return back and sorted(back.f_locals)
kept = keeps('first', True)
before_it_runs = keeps('second', False)
kept.next()
between_its_turns = keeps('third', False)
