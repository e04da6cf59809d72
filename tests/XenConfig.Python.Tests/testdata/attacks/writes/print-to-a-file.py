# ends: exception at 2: AttributeError
print >>open('sub/list'), 'x'
