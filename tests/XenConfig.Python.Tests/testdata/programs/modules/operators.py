import operator
from operator import itemgetter, attrgetter, methodcaller

disks = [('xvdb', 2), ('xvda', 3), ('xvdc', 1)]
sorts = [sorted(disks, key=itemgetter(0)), sorted(disks, key=itemgetter(1)), map(itemgetter(1, 0), disks)]
numbers = [operator.add(1, 2), operator.sub(5, 3), operator.mul('ab', 2), operator.div(7, 2), operator.truediv(7, 2), operator.floordiv(-7, 2),
           operator.mod('%s!', 'a'), operator.pow(2, 70), operator.lshift(1, 4), operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3),
           operator.neg(3), operator.pos(-3), operator.inv(5), operator.invert(5), operator.abs(-2), operator.index(7), operator.concat([1], [2])]
tests = [operator.lt(1, 2), operator.eq('a', u'a'), operator.not_([]), operator.truth([0]), operator.is_(None, None), operator.contains('abc', 'b'),
         operator.__add__(1, 2), operator.__not__(0), operator.countOf([1, 2, 1], 1), operator.indexOf([1, 2], 2), operator.isCallable(len)]
total = reduce(operator.or_, [1, 4, 8])
items = {'a': 1}
operator.setitem(items, 'b', 2)
operator.delitem(items, 'a')
grown = operator.iadd([1], [2])
upper = methodcaller('split', ',')('a,b')
part = attrgetter('real', 'imag')(3)


class Vm(object):
    pass


vm = Vm()
vm.host = Vm()
vm.host.name = 'dom0'
deep = attrgetter('host.name')(vm)


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(itemgetter(3), [1]), fails(attrgetter('x'), 1), fails(operator.add, 1, 'a'), fails(operator.add, 1), fails(attrgetter, 3),
          fails(operator.indexOf, [1], 5), fails(operator.index, 1.5), fails(itemgetter)]
