class I(object):
    def __index__(self):
        return 2


values = [bytearray('ab'), 'ab', u'ab', [1], (1, 2)]
multiplied = [v.__mul__(I()) for v in values]
reflected = [v.__rmul__(I()) for v in values]
in_place = [v.__imul__(I()) for v in (bytearray('ab'), [1])]
del I
