# An exception of any kind ends reversed() for good; while an item is asked for, the place has not moved yet.
global Nested, _nested
class Items(object):
    def __init__(self, error):
        self.error = error

    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index == 2:
            raise self.error('two')
        return index


def steps(items):
    found = []
    backwards = reversed(items)
    for _ in range(5):
        try:
            found.append(backwards.next())
        except Exception, error:
            found.append(type(error).__name__)
    return found


value_error = steps(Items(ValueError))
index_error = steps(Items(IndexError))
stop_iteration = steps(Items(StopIteration))
base_exception = steps(Items(KeyError))


class Nested(object):
    depth = 0

    def __len__(self):
        return 6

    def __getitem__(self, index):
        if index == 4 and not Nested.depth:
            Nested.depth = 1
            return index, _nested.next()
        return index


_nested = reversed(Nested())
nested = list(_nested)
