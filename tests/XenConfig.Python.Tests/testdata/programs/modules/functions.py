import functools
from functools import partial, reduce


def disk(path, device, mode='w'):
    """Makes a disk."""
    return 'phy:%s,%s,%s' % (path, device, mode)


disk.kind = 'phy'
first = partial(disk, '/dev/vg/a')
second = partial(disk, device='xvdb', mode='r')
made = [first('xvda'), first('xvda', mode='r'), second('/dev/vg/b'), partial(first, 'xvdc')('r')]
parts = [first.args, first.keywords, second.keywords == {'device': 'xvdb', 'mode': 'r'}, first.func is disk]
total = reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(max, [3, 1], 9)


@functools.wraps(disk)
def wrapped(*arguments):
    return arguments


looks = [wrapped.__name__, wrapped.__doc__, wrapped.kind, wrapped('a', 'b')]


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(partial), fails(partial, 1), fails(first)]
