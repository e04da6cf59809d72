# ends: exception at 3: AttributeError
import sys
sys.path_hooks.append(lambda path: open('/etc/passwd'))
sys.path.insert(0, '/etc')
import secret
