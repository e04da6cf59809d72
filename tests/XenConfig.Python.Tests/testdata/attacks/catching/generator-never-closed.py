# ends: completed: dropped
def g():
    try: yield 1
    finally:
        while 1: pass
g().next()
print 'dropped'
