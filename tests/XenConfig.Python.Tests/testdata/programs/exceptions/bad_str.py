class Silent(Exception):
    def __str__(self): return 5
class Loud(Exception):
    def __str__(self): raise ValueError('in str')
class Unicode(Exception):
    def __str__(self): return u'caf\xe9'
errors = []
for e in Silent('a'), Loud('b'), Unicode('c'):
    try: errors.append(str(e))
    except Exception, x: errors.append((type(x).__name__, str(x)))
del e, x
raise Loud('end')
