# ends: not supported at 3: sys.path_hooks is part of Python 2.7
import sys
sys.path_hooks.append(lambda path: open('/etc/passwd'))
sys.path.insert(0, '/etc')
import secret
