# ends: completed: 1 0 /etc/xen
import os
print os.getpid(), os.getuid(), os.getcwd()
