# What is asked for the bounds of a slice, and how often.
global _asked
_asked = []


class Sized:
    def __len__(self):
        _asked.append('len')
        return 10

    def __getslice__(self, start, end):
        return start, end

    def __setslice__(self, start, end, value):
        _asked.append((start, end, value))

    def __delslice__(self, start, end):
        _asked.append((start, end))


class NewSized(object):
    def __len__(self):
        _asked.append('new len')
        return 10

    def __getslice__(self, start, end):
        return start, end


class Bound:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        _asked.append(self.value)
        return self.value


class Items:
    def __len__(self):
        _asked.append('items len')
        return 10

    def __getitem__(self, key):
        return key


_sized = Sized()
one = _sized[-1:2]
two = _sized[-3:-1]
none = _sized[1:2], _sized[:]
bounds = _sized[Bound(-2):Bound(8)]
_sized[-1:] = 5
del _sized[:-4]
new = NewSized()[-5:-2], NewSized()[Bound(1):]
items = Items()[-2:Bound(-1)]
of_list = [1, 2, 3, 4][Bound(1):Bound(-1)]
try:
    [1, 2][Sized():]
except TypeError as _error:
    wrong = str(_error)
asked = _asked[:]
