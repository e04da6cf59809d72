# ends: limit at 7
def f():
    try:
        while 1: pass
    finally:
        return 1
print f()
