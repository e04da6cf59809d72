# Which side a membership test asks first: what is sought, where a search for the place or the count of it asks the items.
global collections, operator, a, b
import collections
import operator


class A(object):
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print self.name, 'is asked:',
        return False


class Indexed(object):
    def __getitem__(self, i):
        return [b][i]


a, b = A('sought'), A('item')
indexed = Indexed()
for text in ('a in [b]', 'a in (b,)', 'a in iter([b])', 'a in collections.deque([b])', 'a in indexed', 'operator.contains([b], a)',
             'operator.countOf([b], a)', 'operator.indexOf([b], a)', 'a in {1: b}.values()', 'a in {1: b}.itervalues()',
             'a in {1: b}.viewvalues()', '(1, a) in {1: b}.viewitems()', '(1, a) in {1: b}.items()', '(b,).index(a)', '[b].count(a)',
             '[b].remove(a)', '(b,).count(a)', 'collections.deque([b]).count(a)', 'collections.deque([b]).remove(a)', '[a] == [b]'):
    try:
        print text, eval(text)
    except Exception, e:
        print text, type(e).__name__, e
