# ends: limit at 11
global K, k
class K(object):
    def __hash__(self): return hash('own')
    def __eq__(self, other):
        print 'asked'
        return False
k = K()
def f(own):
    exec "del own; locals()[k] = 1\nwhile 1: pass"
f(1)
