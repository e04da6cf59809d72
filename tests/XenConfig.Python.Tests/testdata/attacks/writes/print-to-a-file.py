# ends: exception at 2: IOError: 
print >>open('sub/list'), 'x'
