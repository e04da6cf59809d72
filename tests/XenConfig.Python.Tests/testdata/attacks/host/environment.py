# ends: completed: /root None root
import os
print os.environ.get('HOME'), os.getenv('XENCONFIG_ATTACK'), os.getlogin()
