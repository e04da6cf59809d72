out = []
for t in ['{', '}', '{0', '{0!x}', '{1}', '{a}', '{0:d}', '{0:z}', '{0.foo}', '{0[}', '{} {0}', '{0!}']:
    try: out.append(t.format('s'))
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e
