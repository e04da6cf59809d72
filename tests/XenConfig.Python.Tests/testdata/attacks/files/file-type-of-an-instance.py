# ends: refused at 2
type(open('sub/list'))('/etc/passwd')
