# ends: exception at 3: OSError: [Errno 2] No such file or directory: '/etc/passwd'
import os
os.stat('/etc/passwd')
