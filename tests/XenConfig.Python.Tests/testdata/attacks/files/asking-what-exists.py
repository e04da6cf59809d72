# ends: completed: False [] False False
import os, glob
print os.path.exists('/etc/passwd'), glob.glob('/etc/*'), os.access('/etc/passwd', 4), os.path.isdir('/root')
