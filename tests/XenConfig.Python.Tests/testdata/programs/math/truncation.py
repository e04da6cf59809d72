# What math.trunc() gives of numbers and of classes derived from them.
import math

_long, _int, _complex = 2 ** 70, 12345678, 1 + 2j
same = math.trunc(_long) is _long, math.trunc(_int) is _int, +_complex is _complex
truth = math.trunc(True), type(math.trunc(True)).__name__
plain = math.trunc(3.7), math.trunc(-1e20)


class Int(int):
    def __trunc__(self):
        return 'int'


class Long(long):
    def __trunc__(self):
        return 'long'


class Float(float):
    def __trunc__(self):
        return 'float'


class Plain(int):
    pass


class PlainLong(long):
    pass


class PlainFloat(float):
    pass


class PlainComplex(complex):
    pass


own = math.trunc(Int(1)), math.trunc(Long(1)), math.trunc(Float(1.5))
inherited = [(_value, type(_value).__name__) for _value in map(math.trunc, (Plain(4), PlainLong(5), PlainFloat(6.5)))]
positive = type(+PlainComplex(1)).__name__
