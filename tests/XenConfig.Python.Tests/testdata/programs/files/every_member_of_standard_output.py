# Each member by itself: what it gives, or the exception that it raises. Text goes to standard error, which is not recorded.
def main():
    import sys

    def told(name, call):
        try:
            result = call()
            print name, 'the file' if isinstance(result, file) else repr(result)
        except Exception as error:
            print name, 'raised', type(error).__name__, error

    def each(f, *names):
        for name in names:
            told(name, lambda: getattr(f, name)())

    def attributes(f):
        for name in ['encoding', 'errors', 'name', 'mode', 'closed', 'newlines']:
            told(name, lambda: getattr(f, name))

    out, err = sys.__stdout__, sys.__stderr__
    print type(out) is file, type(err) is file, isinstance(out, file), out == out, out == err, bool(out)
    for f in [out, err]:
        attributes(f)
    each(out, 'read', 'readline', 'readlines', 'xreadlines', 'next', 'flush', 'fileno', 'isatty', 'tell', '__iter__', '__enter__', 'truncate')
    told('fileno', err.fileno)
    told('iter', lambda: iter(out) is out)
    told('list', lambda: list(out))
    told('in', lambda: 'x' in out)
    for size in [5, 'x', None]:
        told('read %r' % size, lambda: out.read(size))
        told('readline %r' % size, lambda: out.readline(size))
        told('readlines %r' % size, lambda: out.readlines(size))
    told('readinto', lambda: out.readinto(bytearray(3)))
    for place in [(0,), (0, 2), (0, 9), ('x',), (0, 'x')]:
        told('seek %r' % (place,), lambda: out.seek(*place))
    told('truncate', lambda: out.truncate(0))
    for text in ['', u'', bytearray(), buffer(''), 5, None, u'\xe9', []]:
        told('write %r' % (text if text else 0,), lambda: err.write(text))
    for lines in [[], ['', u''], [bytearray(), buffer('')], '', u'', ['', 5], ['', u'\xe9'], 5, None]:
        told('writelines %r' % (type(lines),), lambda: err.writelines(lines))
    for name, value in [('name', 'x'), ('mode', 'r'), ('closed', 1), ('encoding', 'x'), ('errors', 'x'), ('newlines', 'x'), ('softspace', 1),
                        ('softspace', 'x'), ('softspace', 0L), ('other', 1)]:
        told('set ' + name, lambda: setattr(err, name, value))
        told('get ' + name, lambda: getattr(err, name))
    for name in ['name', 'closed', 'softspace', 'other', 'newlines']:
        told('del ' + name, lambda: delattr(err, name))
    print repr(out)[:30]
    told('read', lambda: file.read(out))
    told('readline', lambda: file.readline(out))

    with err as entered:
        print entered is err, err.closed

    def printed(item):
        print >>err, item

    attributes(err)
    for item in ['a', u'a', 5]:
        told('print', lambda: printed(item))
    each(err, 'read', 'readline', 'readlines', 'next', 'xreadlines', '__iter__', '__enter__', 'flush', 'isatty', 'fileno', 'tell', 'truncate', 'close',
         '__exit__')
    told('seek', lambda: err.seek(0))
    told('write', lambda: err.write('a'))
    told('writelines', lambda: err.writelines(['a']))
    print repr(err)[:32]


main()
