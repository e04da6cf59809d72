# What a new-style __coerce__ gives is put in order as its builtin type has it, whatever comparisons a class of its own has.
global left, right, B, I, J, L, D, N, O, NI, both, attempt


def attempt(function):
    try:
        print repr(function())
    except Exception, error:
        print type(error).__name__, error


class I(int):
    def __coerce__(self, other):
        return I(1), I(1)

    def __eq__(self, other):
        print 'I eq'
        return NotImplemented

    def __lt__(self, other):
        print 'I lt'
        return NotImplemented


class J(int):
    def __eq__(self, other):
        print 'J eq'
        return True


class L(long):
    def __eq__(self, other):
        print 'L eq'
        return True


class D(dict):
    def __coerce__(self, other):
        return D(), D()

    def __eq__(self, other):
        print 'D eq'
        return NotImplemented

    def __lt__(self, other):
        print 'D lt'
        return True


class N(object):
    def __init__(self, value):
        self.value = value

    def __cmp__(self, other):
        print 'N cmp'
        return cmp(self.value, getattr(other, 'value', 0))


class NI(int):
    def __cmp__(self, other):
        print 'NI cmp'
        return -1


class O:
    def __init__(self, value):
        self.value = value

    def __cmp__(self, other):
        print 'O cmp'
        return cmp(self.value, getattr(other, 'value', 0))


class B(object):
    def __init__(self, *pair):
        self.pair = pair

    def __coerce__(self, other):
        return self.pair


def both(left, right):
    print type(left).__name__, type(right).__name__
    attempt(lambda: cmp(B(left, right), 1))
    attempt(lambda: B(left, right) == 1)
    attempt(lambda: B(left, right) < 1)
    attempt(lambda: 1 < B(right, left))
    attempt(lambda: cmp(B(left, right), 'text'))


for left, right in [
        (I(1), I(1)), (I(1), I(2)), (J(2), J(1)), (L(1), L(2)), (True, 1), (True, 0), (I(1), 5), (NI(1), NI(2)), (NI(1), 3), (D(), D()),
        (D(a=1), D()), (D(a=1), D(a=0)), ({'a': 1}, {}), (N(1), N(1)), (N(1), N(2)), (N(1), 5), (5, N(1)), (O(1), O(2)), (O(2), O(1)),
        (set([1]), set([1])), (set([1]), frozenset([2]))]:
    both(left, right)
    attempt(lambda: cmp(left, right))
    attempt(lambda: left < right)
    attempt(lambda: left <= right)

# Two that have no order in common are ordered by their types.
for left, right in [(L(1), J(1)), (1, 1L), (O(1), 5), ('a', 'b'), (1.0, 2.0), (None, None), ([1], [2]), (B(1, 2), 1)]:
    both(left, right)
