# ends: limit at 3
try:
    'x' * 10 ** 10
except (MemoryError, OverflowError, KeyboardInterrupt, SystemExit):
    print 'caught'
