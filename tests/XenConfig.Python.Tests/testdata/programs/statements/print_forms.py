print 'a', 'b'
print
print 'no newline',
print 'continued'
print 'tab\t', 'after'
print 'a\n', 'b'
print 1, 2.5, None, [1], (1,), 'x' * 3
print ('a', 'b')
print 'end',
