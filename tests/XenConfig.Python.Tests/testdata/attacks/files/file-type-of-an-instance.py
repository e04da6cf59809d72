# ends: exception at 2: TypeError: cannot create 'file' instances
type(open('sub/list'))('/etc/passwd')
