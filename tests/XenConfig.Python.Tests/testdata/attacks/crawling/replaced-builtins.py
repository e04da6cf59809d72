# ends: completed: x 42
import __builtin__
__builtin__.open = lambda name: 'x'
__builtin__.len = lambda x: 42
print open('/etc/passwd'), len('')
