# ends: exception at 2: TypeError: type 'file' is not an acceptable base type
T = type('T', (type(open('sub/list')),), {})
T('/etc/passwd')
