out = []
for args in [(), (0,), ('text',), (1, 2), (None,)]:
    e = SystemExit(*args)
    out.append((e.code, e.args, str(e), repr(e), e.message))
import sys
for args in [(), (3,), ('bye',), ((1, 2),)]:
    try: sys.exit(*args)
    except SystemExit, e: out.append((e.code, e.args))
isexc = isinstance(SystemExit(), Exception), issubclass(KeyboardInterrupt, Exception), issubclass(GeneratorExit, Exception)
del e, sys
raise SystemExit('the end', 2)
