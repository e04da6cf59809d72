# A function with a bare exec keeps its names where exec can reach them, and tells of unbound ones as every function does.
def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


def never_bound():
    exec 'pass'
    del j


def bound_in_exec_twice_deleted():
    exec 'j = 1'
    del j
    del j


def parameter(j):
    exec 'pass'
    del j
    return j


def with_namespace():
    exec 'pass' in {}
    del j


def augmented():
    exec 'pass'
    j += 1


def maybe():
    if 0:
        j = 1
    exec 'pass'
    return sorted(locals()), j


globals().update(locals())
a = attempt(never_bound)
b = attempt(bound_in_exec_twice_deleted)
c = attempt(parameter, 1)
d = attempt(with_namespace)
e = attempt(augmented)
f = attempt(maybe)
