# ends: completed: dom0 dom0 dom0
import os, socket, platform
print os.uname()[1], socket.gethostname(), platform.node()
