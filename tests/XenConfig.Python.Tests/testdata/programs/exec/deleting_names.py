# del in code from a string.
q = 3
exec 'del q'
try: print q
except NameError, e: print e
def g():
    exec 'y = 5'
    exec 'del y'
    try: print y
    except NameError, e: print e
g()
class K:
    a = 1
    exec 'del a'
    exec 'b = 2'
print dir(K)
try: exec 'del nosuch'
except NameError, e: print e
ns = {'a': 1}
exec 'del a' in ns
print sorted(ns)
try: exec 'del a' in ns
except NameError, e: print e
del ns, e
