from decimal import *
print Decimal('1.10') + Decimal('2.205'), Decimal(1) / Decimal(7), getcontext().prec
getcontext().prec = 6
print Decimal(1) / 7, Decimal('1E+3').normalize(), Decimal('123.456').quantize(Decimal('.01'), rounding=ROUND_HALF_UP), repr(Decimal(0.1))
try: Decimal('abc')
except InvalidOperation, e: print 'bad', e
from fractions import Fraction
print Fraction(3, 6), Fraction('0.125') + 1, Fraction.from_float(0.1).limit_denominator(100)
import numbers
print isinstance(3, numbers.Integral), isinstance(Decimal(1), numbers.Real), issubclass(float, numbers.Number)
