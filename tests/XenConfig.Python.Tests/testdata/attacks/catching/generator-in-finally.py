# ends: limit at 8
def g():
    try: yield 1
    finally:
        while 1: pass
x = g()
x.next()
x.close()
