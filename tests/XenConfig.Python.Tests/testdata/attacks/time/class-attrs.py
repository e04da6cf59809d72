# ends: limit at 2
exec 'class C:\n' + ''.join(' a%d = 1\n' % i for i in xrange(100000))
print len(dir(C))
while 1: dir(C)
