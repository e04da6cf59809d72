# ends: limit at 3
try:
    'x' * 10 ** 10
except BaseException, e:
    print 'caught'
