"""Distributions over the generator of _random."""
from __future__ import division

import math as _math
from _random import Random as _Generator, refuse_system as _refuse_system
from hashlib import sha512 as _sha512
from itertools import islice as _islice
from types import MethodType as _MethodType

# What a generator has is also there as functions, of one that all share.
_SHARED = [
    'seed', 'random', 'uniform', 'randint', 'choice', 'sample', 'randrange', 'shuffle', 'normalvariate', 'lognormvariate', 'expovariate',
    'vonmisesvariate', 'gammavariate', 'triangular', 'gauss', 'betavariate', 'paretovariate', 'weibullvariate', 'getstate', 'setstate',
    'jumpahead', 'getrandbits']

__all__ = _SHARED + ['Random', 'WichmannHill', 'SystemRandom']

# How many bits of a float are random, and what one of them is worth.
BPF = 53
RECIP_BPF = 0.5 ** BPF

# Constants of the formulas below.
TWOPI = 2 * _math.pi
LOG4 = _math.log(4)
SG_MAGICCONST = _math.log(4.5) + 1
NV_MAGICCONST = _math.exp(-0.5) * 4 / _math.sqrt(2)


def _whole(value, called):
    number = int(value)
    if number == value:
        return number
    raise ValueError('non-integer %s for randrange()' % called)


class Random(_Generator):
    """A generator of one's own. A class derived from it may bring its own random(), and all distributions go by that."""

    VERSION = 3
    _readable = 2, 3

    # What gauss() keeps for its next call.
    gauss_next = None

    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None):
        self.gauss_next = None
        _Generator.seed(self, a)

    def getstate(self):
        return self.VERSION, self._own_state(), self.gauss_next

    def setstate(self, state):
        if state[0] not in self._readable:
            raise ValueError('state with version %s passed to Random.setstate() of version %s' % (state[0], self.VERSION))
        version, own, self.gauss_next = state
        # Where a word has 32 bits, those of version 2 had signs.
        self._set_own_state(tuple(long(word) % (1 << 32) for word in own) if version == 2 else own)

    _own_state = _Generator.getstate
    _set_own_state = _Generator.setstate

    def jumpahead(self, n):
        jump = _sha512(repr(n) + repr(self.getstate())).hexdigest()
        _Generator.jumpahead(self, int(jump, 16))

    def __copy__(self, memo=None):
        twin = type(self)()
        twin.setstate(self.getstate())
        return twin

    __deepcopy__ = __copy__

    def _below(self, width):
        # One float has 53 bits; wider ranges are drawn bit by bit until one fits, unless a class has its own random() and no bits for it.
        if width < 1L << BPF or type(self.random) is _MethodType and type(self.getrandbits) is not _MethodType:
            return int(self.random() * width)
        bits = int(1.00001 + _math.log(width - 1, 2.0))
        drawn = self.getrandbits(bits)
        while drawn >= width:
            drawn = self.getrandbits(bits)
        return drawn

    def randrange(self, start, stop=None, step=1):
        """One of range(start, stop, step)."""
        first, last, stride = 0, _whole(start, 'arg 1'), 1
        is_plain = stop is not None and step == 1
        if stop is not None:
            first, last = last, _whole(stop, 'stop')
            stride = 1 if is_plain else _whole(step, 'step')
        if not stride:
            raise ValueError('zero step for randrange()')
        # The width in strides, rounded up.
        count = -((first - last) // stride)
        if count <= 0:
            raise ValueError('empty range for randrange()' + (' (%d,%d, %d)' % (first, last, last - first) if is_plain else ''))
        drawn = first + stride * self._below(count)
        return int(drawn) if is_plain else drawn

    def randint(self, a, b):
        """An integer from a to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """One item of a sequence."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Puts a list in random order."""
        # Fisher and Yates, from the end: the items before a place are those that it may still get.
        draw = self.random if random is None else random
        for unsettled in xrange(len(x), 1, -1):
            chosen = int(draw() * unsettled)
            x[chosen], x[unsettled - 1] = x[unsettled - 1], x[chosen]

    def sample(self, population, k):
        """So many different items of a population."""
        size = len(population)
        if not 0 <= k <= size:
            raise ValueError('sample larger than population')
        # Drawing from a copy costs by the population, remembering what was drawn by the sample: CPython weighs the two so.
        remembering = 21 + (4 ** _math.ceil(_math.log(3 * k, 4)) if k > 5 else 0)
        if size <= remembering or hasattr(population, 'keys'):
            pool = list(population)
            return [self._taken_from(pool) for _ in xrange(k)]
        try:
            return [population[place] for place in _islice(self._places(size), k)]
        except (TypeError, KeyError):
            # Sets, for one, have no places.
            if not isinstance(population, list):
                return self.sample(tuple(population), k)
            raise

    def _taken_from(self, pool):
        # The last item fills the gap.
        chosen = int(self.random() * len(pool))
        pool[chosen], pool[-1] = pool[-1], pool[chosen]
        return pool.pop()

    def _places(self, size):
        drawn = set()
        while True:
            place = int(self.random() * size)
            if place not in drawn:
                drawn.add(place)
                yield place

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        # The distribution function turned round: a parabola on either side of the mode, each with its top at its own end.
        u = self.random()
        if mode is not None and not high - low:
            return low
        rising = 0.5 if mode is None else (mode - low) / (high - low)
        if u > rising:
            return high + (low - high) * ((1.0 - u) * (1.0 - rising)) ** 0.5
        return low + (high - low) * (u * rising) ** 0.5

    def normalvariate(self, mu, sigma):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_math.log(u2):
                return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _math.exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -_math.log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _math.sqrt(1.0 + s * s)
        while True:
            z = _math.cos(_math.pi * self.random())
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _math.exp(d):
                break
        q = 1.0 / r
        angle = _math.acos((q + z) / (1.0 + q * z))
        return (mu + angle if self.random() > 0.5 else mu - angle) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha > 1.0:
            return self._gamma_above_one(alpha) * beta
        if alpha == 1.0:
            u = self.random()
            while u <= 1e-7:
                u = self.random()
            return -_math.log(u) * beta
        return self._gamma_below_one(alpha) * beta

    def _gamma_above_one(self, alpha):
        # R.C.H. Cheng, "The generation of Gamma variables with non-integral shape parameters", 1977.
        ainv = _math.sqrt(2.0 * alpha - 1.0)
        bbb = alpha - LOG4
        ccc = alpha + ainv
        while True:
            u1 = self.random()
            if not 1e-7 < u1 < .9999999:
                continue
            u2 = 1.0 - self.random()
            v = _math.log(u1 / (1.0 - u1)) / ainv
            x = alpha * _math.exp(v)
            z = u1 * u1 * u2
            r = bbb + ccc * v - x
            if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _math.log(z):
                return x

    def _gamma_below_one(self, alpha):
        # Algorithm GS of Kennedy and Gentle, "Statistical Computing", 1980.
        while True:
            u = self.random()
            b = (_math.e + alpha) / _math.e
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -_math.log((b - p) / alpha)
            u1 = self.random()
            if u1 <= x ** (alpha - 1.0) if p > 1.0 else u1 <= _math.exp(-x):
                return x

    def gauss(self, mu, sigma):
        # Numbers come in pairs: the second one is kept for the next call.
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
            z = _math.cos(angle) * radius
            self.gauss_next = _math.sin(angle) * radius
        return mu + z * sigma

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.)
        return 0.0 if y == 0 else y / (y + self.gammavariate(beta, 1.))

    def paretovariate(self, alpha):
        u = 1.0 - self.random()
        return 1.0 / pow(u, 1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        u = 1.0 - self.random()
        return alpha * pow(-_math.log(u), 1.0 / beta)


def _digits(number, bases):
    # The lowest digits of a number, each in a base of its own, and what is left of it.
    digits = []
    for base in bases:
        number, digit = divmod(number, base)
        digits.append(int(digit))
    return digits, number


class WichmannHill(Random):
    """The generator of Python before 2.3: Wichmann and Hill, algorithm AS 183, 1982."""

    VERSION = 1
    _readable = 1,

    # Three congruential generators: what each multiplies by, and its modulus.
    _parts = (171, 30269), (172, 30307), (170, 30323)

    def seed(self, a=None):
        if a is None:
            a = _Generator().getrandbits(128)
        digits, _ = _digits(a if isinstance(a, (int, long)) else hash(a), [modulus - 1 for _, modulus in self._parts])
        self._start(digit + 1 for digit in digits)

    def whseed(self, a=None):
        """Seeds as Python before 2.1 did."""
        digits, left = _digits(_Generator().getrandbits(24) if a is None else hash(a), [256] * 3)
        # 0 would stay 0.
        self._start((digit + left) % 256 or 1 for digit in digits)

    def _start(self, seeds):
        self._seed = tuple(seeds)
        self.gauss_next = None

    def random(self):
        self._seed = tuple(factor * seed % modulus for seed, (factor, modulus) in zip(self._seed, self._parts))
        return sum(seed / modulus for seed, (_, modulus) in zip(self._seed, self._parts)) % 1.0

    def jumpahead(self, n):
        if n < 0:
            raise ValueError('n must be >= 0')
        self._seed = tuple(int(seed * pow(factor, n, modulus) % modulus) for seed, (factor, modulus) in zip(self._seed, self._parts))

    def _own_state(self):
        return self._seed

    def _set_own_state(self, state):
        self._seed = state


class SystemRandom(Random):
    """The system's randomness, which there is none of."""

    def __new__(cls, *args):
        _refuse_system()


_shared = Random()
globals().update((name, getattr(_shared, name)) for name in _SHARED)
