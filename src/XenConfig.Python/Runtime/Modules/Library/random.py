"""Distributions over the generator of _random."""
from __future__ import division

from _random import Random as _Generator, refuse_system as _refuse_system
from hashlib import sha512 as _sha512
from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt
from types import MethodType as _MethodType

__all__ = [
    'Random', 'seed', 'random', 'uniform', 'randint', 'choice', 'sample', 'randrange', 'shuffle', 'normalvariate', 'lognormvariate',
    'expovariate', 'vonmisesvariate', 'gammavariate', 'triangular', 'gauss', 'betavariate', 'paretovariate', 'weibullvariate', 'getstate',
    'setstate', 'jumpahead', 'WichmannHill', 'getrandbits', 'SystemRandom',
]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
TWOPI = 2.0 * _pi
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
BPF = 53
RECIP_BPF = 2 ** -BPF


class Random(_Generator):
    """A generator of one's own. A class derived from it may bring its own random(), and all distributions go by that."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None):
        super(Random, self).seed(a)
        self.gauss_next = None

    def getstate(self):
        return self.VERSION, super(Random, self).getstate(), self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version not in (2, 3):
            raise ValueError('state with version %s passed to Random.setstate() of version %s' % (version, self.VERSION))
        version, words, self.gauss_next = state
        if version == 2:
            # Those of 32-bit machines had signs.
            words = tuple(long(word) % (2 ** 32) for word in words)
        super(Random, self).setstate(words)

    def jumpahead(self, n):
        super(Random, self).jumpahead(int(_sha512(repr(n) + repr(self.getstate())).hexdigest(), 16))

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def __copy__(self):
        twin = self.__class__()
        twin.setstate(self.getstate())
        return twin

    def __deepcopy__(self, memo):
        return self.__copy__()

    def _below(self, width):
        # One float has 53 bits; wider ranges are drawn bit by bit until one fits, unless a class has its own random() and no bits for it.
        if width < 1L << BPF or type(self.random) is _MethodType and type(self.getrandbits) is not _MethodType:
            return int(self.random() * width)
        bits = int(1.00001 + _log(width - 1, 2.0))
        drawn = self.getrandbits(bits)
        while drawn >= width:
            drawn = self.getrandbits(bits)
        return drawn

    def randrange(self, start, stop=None, step=1):
        """One of range(start, stop, step)."""
        first = int(start)
        if first != start:
            raise ValueError('non-integer arg 1 for randrange()')
        if stop is None:
            if first > 0:
                return self._below(first)
            raise ValueError('empty range for randrange()')
        last = int(stop)
        if last != stop:
            raise ValueError('non-integer stop for randrange()')
        width = last - first
        if step == 1:
            if width > 0:
                return int(first + self._below(width))
            raise ValueError('empty range for randrange() (%d,%d, %d)' % (first, last, width))
        stride = int(step)
        if stride != step:
            raise ValueError('non-integer step for randrange()')
        if stride == 0:
            raise ValueError('zero step for randrange()')
        count = (width + stride + (-1 if stride > 0 else 1)) // stride
        if count <= 0:
            raise ValueError('empty range for randrange()')
        return first + stride * self._below(count)

    def randint(self, a, b):
        """An integer from a to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """One item of a sequence."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Puts a list in random order."""
        draw = random if random is not None else self.random
        for i in xrange(len(x) - 1, 0, -1):
            j = int(draw() * (i + 1))
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k):
        """So many different items of a population."""
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('sample larger than population')
        # Drawing from a copy costs by the population, remembering what was drawn by the sample: CPython weighs the two so.
        set_size = 21
        if k > 5:
            set_size += 4 ** _ceil(_log(k * 3, 4))
        if n <= set_size or hasattr(population, 'keys'):
            return self._sample_of(list(population), n, k)
        drawn = []
        taken = set()
        try:
            for i in xrange(k):
                j = int(self.random() * n)
                while j in taken:
                    j = int(self.random() * n)
                taken.add(j)
                drawn.append(population[j])
        except (TypeError, KeyError):
            if isinstance(population, list):
                raise
            return self.sample(tuple(population), k)
        return drawn

    def _sample_of(self, pool, n, k):
        drawn = []
        for i in xrange(k):
            j = int(self.random() * (n - i))
            drawn.append(pool[j])
            pool[j] = pool[n - i - 1]
        return drawn

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * (u * c) ** 0.5

    def normalvariate(self, mu, sigma):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        angle = _acos((q + z) / (1.0 + q * z))
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
            return -_log(u) * beta
        return self._gamma_below_one(alpha) * beta

    def _gamma_above_one(self, alpha):
        # R.C.H. Cheng, "The generation of Gamma variables with non-integral shape parameters", 1977.
        ainv = _sqrt(2.0 * alpha - 1.0)
        bbb = alpha - LOG4
        ccc = alpha + ainv
        while True:
            u1 = self.random()
            if not 1e-7 < u1 < .9999999:
                continue
            u2 = 1.0 - self.random()
            v = _log(u1 / (1.0 - u1)) / ainv
            x = alpha * _exp(v)
            z = u1 * u1 * u2
            r = bbb + ccc * v - x
            if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                return x

    def _gamma_below_one(self, alpha):
        # Algorithm GS of Kennedy and Gentle, "Statistical Computing", 1980.
        while True:
            u = self.random()
            b = (_e + alpha) / _e
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            u1 = self.random()
            if u1 <= x ** (alpha - 1.0) if p > 1.0 else u1 <= _exp(-x):
                return x

    def gauss(self, mu, sigma):
        # Numbers come in pairs: the second one is kept for the next call.
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + z * sigma

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.)
        return 0.0 if y == 0 else y / (y + self.gammavariate(beta, 1.))

    def paretovariate(self, alpha):
        u = 1.0 - self.random()
        return 1.0 / pow(u, 1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        u = 1.0 - self.random()
        return alpha * pow(-_log(u), 1.0 / beta)


class WichmannHill(Random):
    """The generator of Python before 2.3: Wichmann and Hill, algorithm AS 183, 1982."""

    VERSION = 1

    def seed(self, a=None):
        if a is None:
            a = long(_Generator().getrandbits(128))
        if not isinstance(a, (int, long)):
            a = hash(a)
        a, x = divmod(a, 30268)
        a, y = divmod(a, 30306)
        a, z = divmod(a, 30322)
        self._seed = int(x) + 1, int(y) + 1, int(z) + 1
        self.gauss_next = None

    def random(self):
        x, y, z = self._seed
        x = (171 * x) % 30269
        y = (172 * y) % 30307
        z = (170 * z) % 30323
        self._seed = x, y, z
        return (x / 30269.0 + y / 30307.0 + z / 30323.0) % 1.0

    def getstate(self):
        return self.VERSION, self._seed, self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version != 1:
            raise ValueError('state with version %s passed to Random.setstate() of version %s' % (version, self.VERSION))
        version, self._seed, self.gauss_next = state

    def jumpahead(self, n):
        if not n >= 0:
            raise ValueError('n must be >= 0')
        x, y, z = self._seed
        self._seed = int(x * pow(171, n, 30269)) % 30269, int(y * pow(172, n, 30307)) % 30307, int(z * pow(170, n, 30323)) % 30323

    def whseed(self, a=None):
        """Seeds as Python before 2.1 did."""
        if a is None:
            self._whseed()
            return
        a, x = divmod(hash(a), 256)
        a, y = divmod(a, 256)
        a, z = divmod(a, 256)
        self._whseed((x + a) % 256 or 1, (y + a) % 256 or 1, (z + a) % 256 or 1)

    def _whseed(self, x=0, y=0, z=0):
        if not type(x) == type(y) == type(z) == int:
            raise TypeError('seeds must be integers')
        if not (0 <= x < 256 and 0 <= y < 256 and 0 <= z < 256):
            raise ValueError('seeds must be in range(0, 256)')
        if 0 == x == y == z:
            t = long(_Generator().getrandbits(32))
            t = int((t & 0xffffff) ^ (t >> 24))
            t, x = divmod(t, 256)
            t, y = divmod(t, 256)
            t, z = divmod(t, 256)
        self._seed = x or 1, y or 1, z or 1
        self.gauss_next = None


class SystemRandom(Random):
    """The system's randomness, which there is none of."""

    def __new__(cls, *args):
        _refuse_system()


_shared = Random()
seed = _shared.seed
random = _shared.random
uniform = _shared.uniform
triangular = _shared.triangular
randint = _shared.randint
choice = _shared.choice
randrange = _shared.randrange
sample = _shared.sample
shuffle = _shared.shuffle
normalvariate = _shared.normalvariate
lognormvariate = _shared.lognormvariate
expovariate = _shared.expovariate
vonmisesvariate = _shared.vonmisesvariate
gammavariate = _shared.gammavariate
gauss = _shared.gauss
betavariate = _shared.betavariate
paretovariate = _shared.paretovariate
weibullvariate = _shared.weibullvariate
getstate = _shared.getstate
setstate = _shared.setstate
jumpahead = _shared.jumpahead
getrandbits = _shared.getrandbits
