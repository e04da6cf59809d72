import sys
print >>sys.stdout, 'x', 1
sys.stdout.write('raw')
sys.stdout.write('\n')
print >>None, 'none'
