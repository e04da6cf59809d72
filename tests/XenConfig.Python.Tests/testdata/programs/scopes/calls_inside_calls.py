# Each call has variables of its own, however calls nest, end and come back.
def run():
    import sys

    def fib(n):
        if n < 2:
            return n
        first = fib(n - 1)
        second = fib(n - 2)
        return first + second

    def unset(flag):
        if flag:
            value = 'set'
        return value

    def deep(n, acc=()):
        if n == 0:
            return acc
        return deep(n - 1, acc + (n,))

    def fails(n):
        mine = 'level %d' % n
        if n == 0:
            raise ValueError(mine)
        fails(n - 1)

    def counting(limit):
        number = 0
        while number < limit:
            yield number
            number += 1

    def pair(a, b=2, *rest, **named):
        return a, b, rest, sorted(named.items())

    out = []
    out.append(fib(15))
    out.append(unset(True))
    try:
        unset(False)
    except UnboundLocalError, error:
        out.append(str(error))
    out.append(deep(5))
    out.append(deep(3, ('start',)))
    try:
        fails(3)
    except ValueError:
        trace = sys.exc_info()[2]
        seen = []
        while trace is not None:
            seen.append((trace.tb_frame.f_code.co_name, trace.tb_frame.f_locals.get('n')))
            trace = trace.tb_next
        out.append(seen)
    fails_again = None
    try:
        fails(1)
    except ValueError, error:
        fails_again = str(error)
    out.append(fails_again)
    both = zip(counting(4), counting(3))
    out.append(both)
    out.append(pair(*[1], **{'x': pair(fib(5), b=unset(1))}))
    out.append(map(lambda a, b=fib(6): a + b, range(3)))
    kept = [lambda n=n: fib(n) for n in range(6)]
    out.append([f() for f in kept])
    return out


results = run()


class Node(object):
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def total(self):
        if self.next is None:
            return self.value
        return self.value + self.next.total()

    def swapped(self, function):
        self.total = function
        return self.total()


chain = Node(1, Node(2, Node(3)))
total = chain.total()
own = chain.swapped(lambda: 'own')
after = chain.total()


def changed(a, b):
    return ('changed', a, b)


def original(a, b):
    return ('original', a, b)


def swap(function=original, other=changed):
    function.func_code = other.func_code
    return 'swapped'


late = original(swap(), 1)
next_one = original(0, 1)
