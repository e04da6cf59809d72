# ends: exception at 3: NameError: name
for i in xrange(20): locals()['a' * 40000 + 'b' * i] = 1
exec 'a' * 40000 + 'bbbc'
