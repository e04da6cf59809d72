import random
from random import randint, choice

random.seed(42)
first = [random.random() for _ in range(5)]
mac = [0x00, 0x16, 0x3e, random.randint(0x00, 0x7f), random.randint(0x00, 0xff), random.randint(0x00, 0xff)]
address = ':'.join(map(lambda x: "%02x" % x, mac))
letters = [choice('abcdef') for _ in range(8)]
numbers = [randint(1, 6), random.randrange(10), random.randrange(5, 50, 5), random.randrange(-10, 10), random.randrange(50, 5, -3)]
wide = [random.randrange(10 ** 30), random.randint(0, 2 ** 64), random.getrandbits(1), random.getrandbits(31), random.getrandbits(100)]
deck = range(20)
random.shuffle(deck)
few = random.sample(xrange(1000), 10)
most = random.sample(range(12), 12)
names = random.sample('abcdefgh', 3)
reals = [random.uniform(2, 5), random.triangular(), random.triangular(1, 10, 3), random.expovariate(2.0)]
bells = [random.gauss(0, 1), random.gauss(0, 1), random.gauss(5, 2), random.normalvariate(0, 1)]

seeds = []
for seed in [0, -7, 12345678901234567890L, 'host01', u'host01', 3.5, (1, 2), True, 2 ** 32]:
    random.seed(seed)
    seeds.append((random.random(), random.getrandbits(16)))

own = random.Random(99)
other = random.Random(99)
same = [own.random() == other.random(), own.randint(1, 100), own.choice([1, 2, 3])]
random.seed(7)
state = random.getstate()
before = [random.random() for _ in range(700)][-1]
random.setstate(state)
after = [random.random() for _ in range(700)][-1]
kind = (len(state), state[0], len(state[1]), state[1][624], state[2])


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [
    fails(random.randrange, 0), fails(random.randrange, 5, 5), fails(random.randrange, 1.5), fails(random.randint, 3, 1), fails(random.choice, []),
    fails(random.sample, [1, 2], 3), fails(random.getrandbits, 0), fails(random.randrange, 1, 10, 0), fails(random.randrange, 1, 10, -1),
    fails(random.randrange, 1, 2.5), fails(random.sample, [1], -1), fails(random.seed, []),
]
