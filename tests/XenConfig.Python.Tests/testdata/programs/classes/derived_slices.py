# Slices of classes that derive from builtin sequences, and of those with some of the methods only.
def main():
    seen = []
    def attempt(x, acts):
        for act in acts:
            try:
                exec act in {'x': x, 'seen': seen}
            except Exception, e:
                seen.append((act, repr(e)))
        seen.append(repr(x))
    class Items(list):
        def __getitem__(self, k): return ('item', k)
        def __setitem__(self, k, v): seen.append(('set', k, v))
        def __delitem__(self, k): seen.append(('del', k))
    class Slices(list):
        def __getslice__(self, i, j): return ('slice', i, j)
        def __setslice__(self, i, j, v): seen.append(('setslice', i, j, v))
        def __delslice__(self, i, j): seen.append(('delslice', i, j))
    class Text(str):
        def __getitem__(self, k): return ('item', k)
        def __delitem__(self, k): seen.append(('del', k))
        def __delslice__(self, i, j): seen.append(('delslice', i, j))
    acts = ['seen.append(x[1:2])', 'seen.append(x[:])', 'seen.append(x[None:])', 'seen.append(x[::2])', 'x[:1] = [7]', 'x[:None] = [8]', 'x[::2] = [9]', 'del x[1:2]',
            'del x[:10**20]', 'del x[-10**20:]', 'del x[None:]', 'del x[0]', 'x[0] = 5']
    attempt(Items('abc'), acts)
    attempt(Slices('abc'), acts)
    attempt(Text('abc'), acts)
    b = bytearray('abcdef')
    b[::2] = ''
    c = bytearray('abc')
    c[5:1:2] = ''
    return seen, b, c
result = main()
