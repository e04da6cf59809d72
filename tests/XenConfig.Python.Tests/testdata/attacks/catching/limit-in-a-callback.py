# ends: limit at 4
def key(x):
    while 1: pass
try: print sorted([2, 1], key=key)
except: print 'caught'
