# Integers have no rich comparison of their own: the methods of a class derived from them go first, on either side.
class Less(int):
    def __lt__(self, other):
        return True


class Equal(int):
    def __eq__(self, other):
        return True


class Greater(int):
    def __gt__(self, other):
        return True


class Plain(int):
    pass


class LessLong(long):
    def __lt__(self, other):
        return True


_values = [3, True, 5L, Less(5), Equal(0), Greater(9), LessLong(9), Plain(4)]
orders = [[cmp(_a, _b) for _b in _values] for _a in _values]
less = [[_a < _b for _b in _values] for _a in _values]
equal = [[_a == _b for _b in _values] for _a in _values]
