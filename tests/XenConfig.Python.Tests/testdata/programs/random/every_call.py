# Each distribution with each kind of argument, what it draws and how many numbers it takes for it.
import random

_log = []
_calls = [
    ('uniform', (1, 5)), ('uniform', (2.5, -1)), ('triangular', ()), ('triangular', (1, 5, 2)), ('triangular', (5, 5, 5)), ('triangular', (5, 5)),
    ('triangular', (0.0, 10.0, 10.0)), ('triangular', (9, 1, 3)), ('normalvariate', (0, 1)), ('lognormvariate', (0, 0.25)), ('expovariate', (2,)),
    ('expovariate', (0,)), ('vonmisesvariate', (1, 0)), ('vonmisesvariate', (1, 4)), ('gammavariate', (0.5, 2)), ('gammavariate', (1.0, 2)),
    ('gammavariate', (3.5, 2)), ('gammavariate', (0, 2)), ('gauss', (1, 2)), ('betavariate', (2, 3)), ('paretovariate', (3,)),
    ('weibullvariate', (1, 2)), ('randint', (1, 6)), ('randint', (6, 1)), ('randrange', (10,)), ('randrange', (0,)), ('randrange', (5, 1)),
    ('randrange', (1, 20, 3)), ('randrange', (20, 1, -4)), ('randrange', (1, 20, -3)), ('randrange', (1, 9, 0)), ('randrange', (1.5,)),
    ('randrange', (1, 2.5)), ('randrange', (1, 9, 1.5)), ('randrange', (1L, 9L)), ('randrange', (1L, 9L, 2L)), ('randrange', (2 ** 70,)),
    ('randrange', (5, 2 ** 70)), ('randrange', (0, 2 ** 70, 7)), ('randrange', (7L,)), ('randrange', ('a',)), ('choice', ('abc',)), ('choice', ([],)),
    ('sample', (range(10), 3)), ('sample', (range(1000), 8)), ('sample', (xrange(100), 0)), ('sample', (range(3), 4)), ('sample', (set(range(50)), 2)),
    ('sample', ({1: 2, 3: 4}, 1)), ('sample', (range(21), 5)), ('sample', (range(22), 5)), ('sample', (5, 1)), ('getrandbits', (70,)), ('random', ())]
for _maker in (random.Random, random.WichmannHill):
    for _seed in (0, 'text'):
        _one = _maker(_seed)
        for _name, _arguments in _calls:
            try:
                _answer = getattr(_one, _name)(*_arguments)
            except Exception, problem:
                _answer = type(problem).__name__, str(problem)
            _log.append((_name, _arguments, _answer, _one.random(), _one.gauss_next) if _name != 'getrandbits' or _maker is random.Random else 0)
        _list = range(9)
        _one.shuffle(_list)
        _log.append(_list)
        _one.shuffle(_list, lambda: 0.5)
        _state = _one.getstate()
        _one.jumpahead(5)
        _log.append((_list, hash(_state), hash(_one.getstate()), _one.random()))
        _one.setstate(_state)
        _log.append(_one.random())
_old = random.WichmannHill()
for _seed in (0, 5, 'x', 2 ** 40):
    _old.whseed(_seed)
    _log.append((_old.getstate(), _old.random()))
for _state in ((9, 1, 2), (2, 1, None), (1, (1, 2, 3), None)):
    for _one in (random.Random(1), random.WichmannHill(1)):
        try:
            _one.setstate(_state)
            _log.append(_one.random())
        except Exception, problem:
            _log.append((type(problem).__name__, str(problem)))
random.setstate((2, tuple([-5L] * 624) + (624,), None))
_log.append([random.random(), random.gauss(0, 1), random.getstate()[2]])
constants = [random.BPF, random.RECIP_BPF, random.TWOPI, random.LOG4, random.SG_MAGICCONST, random.NV_MAGICCONST, sorted(random.__all__)]
digest = [hash(repr(entry)) for entry in _log]
