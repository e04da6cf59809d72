# ends: limit at 2
try: exec 'while 1: pass'
except: print 'caught'
