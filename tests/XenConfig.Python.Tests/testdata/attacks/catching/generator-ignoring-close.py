# ends: exception at 8: RuntimeError: generator ignored GeneratorExit
def g():
    while 1:
        try: yield 1
        except GeneratorExit: pass
i = g()
i.next()
i.close()
