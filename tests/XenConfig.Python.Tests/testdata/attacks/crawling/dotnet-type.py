# ends: exception at 2: AttributeError
print ''.GetType()
