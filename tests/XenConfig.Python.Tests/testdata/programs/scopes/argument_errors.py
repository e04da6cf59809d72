def f(a, b): pass
out = []
for call in ['f()', 'f(1)', 'f(1, 2, 3)', 'f(1, a=2)', 'f(1, c=2)', 'f(1, b=2, b2=1)']:
    try: eval(call, {'f': f})
    except TypeError, e: out.append(str(e))
del e
