# Positions, truncation, lines by size and closed files of cStringIO.
def t(s):
    try: print s, repr(eval(s))
    except Exception, e: print s, type(e).__name__, e
import cStringIO
f = cStringIO.StringIO('abcdefghij\nxyz')
t('f.reads'); t('f.read(3)'); t('f.truncate(5)'); t('f.getvalue()'); t('f.tell()'); t('f.seek(3)'); t('f.truncate()'); t('f.getvalue()'); t('f.tell()')
f = cStringIO.StringIO(); f.write('abcdefghij'); f.seek(5); t('f.truncate()'); f.write('xyz'); t('f.getvalue()'); t('f.truncate(4)'); t('f.tell()'); f.write('uvwxyz'); t('f.getvalue()'); t('f.truncate(-1)'); t('f.truncate(40)'); t('f.getvalue()'); t('f.tell()')
f.seek(20); t('f.truncate(4)'); t('f.tell()'); f.write('Q'); t('f.getvalue()')
g = cStringIO.StringIO('one\ntwo\nthree\n'); t('g.readlines(5)'); t('g.readlines()'); t('g.reset()'); t('g.readlines(-1)'); g.reset(); t('g.readlines(0)'); g.reset(); t('g.readlines(4)'); t('g.readline(2)'); t('g.readline(-1)'); t('g.read(-1)'); t('g.seek(-1, 2)'); t('g.read()'); t('g.seek(-100)'); t('g.tell()')
for h in (f, g):
    h.close()
    for m in ('isatty()', 'read()', 'write("a")', 'getvalue()', 'flush()', 'seek(0)', 'tell()', 'next()', 'truncate()', 'reset()', 'close()', 'readlines()', 'closed'):
        print type(h).__name__,; t('h.' + m)
