def f():
    x = x + 1
errors = []
try: f()
except UnboundLocalError, e: errors.append(str(e))
def g():
    del y
    y = 1
try: g()
except UnboundLocalError, e: errors.append(str(e))
def h():
    z = 1
    del z
    return z
try: h()
except UnboundLocalError, e: errors.append(str(e))
def k():
    for i in []: pass
    return i
try: k()
except UnboundLocalError, e: errors.append(str(e))
try: del nothing
except NameError, e: errors.append(str(e))
def m():
    global gone
    del gone
try: m()
except NameError, e: errors.append(str(e))
def n():
    exec 'made = 1'
    return made
r = n()
def o():
    try: raise ValueError
    except ValueError, e: pass
    return e
s = repr(o())
class C:
    try: missing
    except NameError, e: text = str(e)
t = C.text
del e
f()
