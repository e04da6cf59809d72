# Each member by itself: what it gives, or the exception that it raises.
def main():
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
        for name in ['encoding', 'errors', 'name', 'mode', 'closed', 'softspace', 'newlines']:
            told(name, lambda: getattr(f, name))

    f = open('line_ends.txt')
    print type(f) is file
    attributes(f)
    each(f, 'readline', 'tell', 'next', 'xreadlines', 'flush', 'isatty', '__iter__', '__enter__', 'truncate', 'read', 'next', 'readlines', 'tell')
    for text in ['a', u'a', 5]:
        told('write', lambda: f.write(text))
        told('writelines', lambda: f.writelines([text]))
    told('truncate', lambda: f.truncate(0))
    for place in [(-1,), (2,), (2, 1), (-3, 2), (1.5,), ('x',), (None,), (0, 'x'), (0, 7), (3L,), (100,)]:
        told('seek %r' % (place,), lambda: f.seek(*place))
        told('tell', f.tell)
    told('read past the end', f.read)
    f.seek(0)
    for size in [None, 'x', 2.0, 2, 1L, 0, -2, 2 ** 70]:
        told('read %r' % size, lambda: f.read(size))
    f.seek(0)
    for size in [2, -2, 0, None]:
        told('readline %r' % size, lambda: f.readline(size))
    for size in [1, None, 'x', 1L, 0]:
        f.seek(0)
        told('readlines %r' % size, lambda: f.readlines(size))
    f.seek(0)
    room = bytearray(5)
    told('readinto', lambda: f.readinto(room))
    print repr(room)
    told('readinto', lambda: f.readinto('abcde'))
    told('readinto', lambda: f.readinto(5))

    # What was read ahead for a loop is not there for the other ways to read.
    f.seek(0)
    told('next', f.next)
    each(f, 'readline', 'read', 'readlines', 'tell')
    told('readinto', lambda: f.readinto(room))
    told('the rest', lambda: list(f))
    each(f, 'readline', 'read', 'readlines')

    for name, value in [('name', 'x'), ('mode', 'w'), ('closed', 1), ('encoding', 'x'), ('errors', 'x'), ('newlines', 'x'), ('softspace', 1),
                        ('softspace', 'x'), ('softspace', 2L), ('softspace', 2 ** 70), ('other', 1)]:
        told('set ' + name, lambda: setattr(f, name, value))
        told('get ' + name, lambda: getattr(f, name))
    for name in ['name', 'closed', 'softspace', 'other', 'newlines']:
        told('del ' + name, lambda: delattr(f, name))

    def printed(item):
        print >>f, item

    for item in ['a', u'a', 5]:
        told('print', lambda: printed(item))
    told('__exit__', lambda: f.__exit__(None, None, None))
    told('print', lambda: printed('a'))
    each(f, 'read', 'readline', 'readlines', 'next', 'xreadlines', '__iter__', '__enter__', 'flush', 'isatty', 'fileno', 'tell', 'truncate', 'close',
         '__exit__')
    told('seek', lambda: f.seek(0))
    told('write', lambda: f.write('a'))
    told('writelines', lambda: f.writelines(['a']))
    told('readinto', lambda: f.readinto(room))
    attributes(f)
    print repr(f)[:42]

    # Methods and attributes that are asked of what is no file.
    for name in ['read', 'next', '__iter__', 'write', 'close', '__exit__']:
        told(name, lambda: getattr(file, name)(5))
        told(name, getattr(file, name))
    for name in ['name', 'closed', 'softspace']:
        told(name, lambda: getattr(file, name).__get__(5))
        told(name, lambda: getattr(file, name).__set__(5, 1))
    told('read', lambda: file.read(f))


main()
