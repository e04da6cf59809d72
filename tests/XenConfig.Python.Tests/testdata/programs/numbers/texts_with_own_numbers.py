# A class of texts that says itself which number it is; bytearrays as characters.
global SB, SI, UI, b, f, it, show, v
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
class SI(str):
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __long__(self): return 7L
class UI(unicode):
    def __int__(self): return 5
    def __float__(self): return float(unicode(self)) + 1
class SB(str):
    def __int__(self): return 'a'
    def __float__(self): return 1
for v in SI('12'), UI('12'), SB('3'):
    for f in int, long, float, complex, round, abs: show(f, v)
    show(int, v, 16)
show(lambda: [u'a'] and ord(bytearray('a'))); show(ord, bytearray('ab')); show(ord, bytearray())
b = bytearray('ab'); it = iter(b); print list(it); b.append(99); print list(it), list(b)
