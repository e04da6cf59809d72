# ends: limit at 5: Values or code are nested more than 20000 levels deep.
import types
m = len
for i in xrange(21000): m = types.MethodType(m, 1)
hash(m)
