# Ordered dicts and counters under any calls, beside what a list of pairs says.
import random
from collections import Counter, OrderedDict

random.seed(3)
_log = []
_sources = [(), [('a', 1), ('b', 2)], {'a': 5}, OrderedDict([('z', 1), ('a', 2)]), 'ab', 5, [('p',)]]
for _turn in range(10):
    _one = OrderedDict(random.choice([(), [('k', 0)], [('b', 1), ('a', 2), ('b', 3)]]))
    for _step in range(15):
        _key = random.choice('abck')
        _name, _arguments = random.choice([
            ('__setitem__', (_key, _turn)), ('__delitem__', (_key,)), ('pop', (_key,)), ('pop', (_key, None)), ('popitem', ()), ('popitem', (False,)),
            ('setdefault', (_key, 9)), ('setdefault', (_key,)), ('update', (random.choice(_sources),)), ('keys', ()), ('values', ()), ('items', ()),
            ('get', (_key,)), ('copy', ()), ('__eq__', ({'a': 1},)), ('__eq__', (OrderedDict(a=1),)), ('__ne__', (5,)), ('clear', ())][_step % 17:])
        try:
            _answer = getattr(_one, _name)(*_arguments)
        except Exception, problem:
            _answer = type(problem).__name__, str(problem)
        _log.append((_name, _arguments, _answer, _one, list(reversed(_one)), len(_one)))
    _log.append([OrderedDict.fromkeys('hello'), OrderedDict.fromkeys('ab', 3) == OrderedDict([('b', 3), ('a', 3)]), _one == dict(_one)])
    _count = Counter(random.choice(['hello', {}, {'a': 3, 'b': -2}, None]))
    _other = Counter(random.choice(['low', {'a': 1, 'z': -4}]))
    for _operation in ('__add__', '__sub__', '__or__', '__and__'):
        _log.append(getattr(_count, _operation)(_other))
    _count.update(random.choice(['aab', {'q': 2}, None]), x=3)
    _count.subtract(random.choice(['ab', {'q': 5}]))
    del _count['none']
    del _count['x']
    _log.append([_count, _count.most_common(), _count.most_common(2), _count.most_common(-1), _count['none'], list(_count.elements()), _count.copy()])
digest = [hash(repr(entry)) for entry in _log]
