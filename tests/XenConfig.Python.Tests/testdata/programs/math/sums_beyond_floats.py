# math.fsum fails as soon as a sum on the way is beyond all floats; infinities and what is no number are summed apart.
import math
global fsum, math
_inf, _nan, _largest = float('inf'), float('nan'), 1.7976931348623157e308


def fsum(items):
    try:
        return math.fsum(items)
    except Exception, error:
        return type(error).__name__, str(error)


on_the_way = fsum([1e308, 1e308, -1e308]), fsum([1e308, -1e308, 1e308]), fsum([-1e308, -1e308, 1e308])
at_the_bound = fsum([_largest, 9.9e291]), fsum([_largest, 9.9792015476735991e291]), fsum([_largest, 9.979201547673598e291, 1e270])
below_it = fsum([_largest, 9e291, 9e290, 1e270]), fsum([_largest, 9e291, -1e300]), fsum([-_largest, -9.9792015476735991e291])
before_what_follows = fsum([1e308, 1e308, 'x']), fsum([1e308, 'x'])
infinite = fsum([_inf, 1e308, 1e308]), fsum([1e308, _inf, 1e308]), fsum([1e308, 1e308, _inf]), fsum([_inf, _inf])
opposite = fsum([_inf, -_inf]), fsum([_inf, -_inf, 1e308, 1e308]), fsum([_inf, -_inf, 'x'])
no_number = fsum([_nan, 1]), fsum([_nan, _inf]), fsum([_nan, -_inf, _inf]), fsum([_inf, _nan, 1e308, 1e308])
