# Work piece by piece takes time in proportion to the pieces, not to what there is already.
import StringIO, hashlib
filtered = len(filter(None, 'x' * 100000))
out = StringIO.StringIO()
digest = hashlib.md5()
for i in range(5000):
    out.write('a line of text, of some length: %d\n' % i)
    digest.update('a line of text, of some length: %d\n' % i)
written = len(out.getvalue())
sum = digest.hexdigest()
del out, digest
