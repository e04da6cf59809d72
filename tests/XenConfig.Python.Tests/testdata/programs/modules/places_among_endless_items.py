# operator.indexOf and countOf ask item by item, the one that is sought first.
import itertools
import operator


class Noisy(object):
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print self.value, 'asked about', other.value
        return self.value == other.value


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception, error:
        return type(error).__name__, str(error)


first = operator.indexOf(itertools.count(), 5)
place = operator.indexOf([Noisy(1), Noisy(2), Noisy(3)], Noisy(2))
count = operator.countOf(iter([Noisy(1), Noisy(2), Noisy(1)]), Noisy(1))
letters = operator.countOf("banana", "a")
missing = attempt(operator.indexOf, [1], 2)
no_items = attempt(operator.indexOf, 5, 2), attempt(operator.countOf, 5, 2)
