# ends: limit at 3
try:
    while 1: pass
except:
    print 'caught'
