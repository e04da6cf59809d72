def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: yield 2
g = stubborn()
g.next()
try: g.close()
except RuntimeError, e: r = str(e)
def polite():
    try: yield 1
    except GeneratorExit: return
p = polite()
p.next()
s = p.close()
def angry():
    try: yield 1
    except GeneratorExit: raise KeyError('in close')
a = angry()
a.next()
a.close()
