# A key of a class of its own is asked once for each look-up of a name whose hash it has.
global asked
asked = []
class K(object):
    def __hash__(self): return hash('memory')
    def __eq__(self, other):
        asked.append(other)
        return False
_names = {K(): 1, 'counts': [], 'asked': asked}
exec '''
memory = 5
counts.append(len(asked))
memory = 6
counts.append(len(asked))
x = memory
counts.append(len(asked))
''' in {}, _names
counts = _names['counts']
