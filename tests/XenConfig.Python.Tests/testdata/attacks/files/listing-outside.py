# ends: exception at 3: OSError: [Errno 2] No such file or directory: '/root'
import os
print os.listdir('/root')
