# What int(), long(), float() and formats make of instances: a method's own answer goes through as it is.
global attempt, class_of
def attempt(make, value):
    try:
        result = make(value)
        return '%s %r' % (type(result).__name__, result)
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


class Small(int):
    pass


class Real(float):
    pass


def class_of(name, answer):
    def method(self):
        if isinstance(answer, Exception):
            raise answer
        return answer
    return type('With' + name.strip('_'), (object,), {name: method})


class Old:
    def __int__(self):
        return True


class OldFailing:
    def __float__(self):
        raise ValueError('no')


class OwnInt(int):
    def __int__(self):
        return True

    def __float__(self):
        return 7.5


class OwnFloat(float):
    def __int__(self):
        return 77L

    def __float__(self):
        return 7.5


values = [Old(), OldFailing(), OwnInt(5), OwnFloat(5.5), 10 ** 320, True, 1j, 'x', u'7', None]
for name in '__int__', '__long__', '__float__', '__trunc__':
    for answer in True, 2L, Small(3), 3.5, Real(2.5), 'text', ValueError('failed'):
        values.append(class_of(name, answer)())

_shown = []
for value in values:
    line = [type(value).__name__]
    line += [attempt(make, value) for make in int, long, float, complex, round]
    for form in '%d', '%x', '%f', '%g':
        line += [attempt(form.__mod__, value), attempt(unicode(form).__mod__, value)]
    line.append(attempt(u'%c'.__mod__, value))
    _shown.append(line)
for line in _shown:
    print '\n    '.join(line)
del line, value, values, answer, name, form
