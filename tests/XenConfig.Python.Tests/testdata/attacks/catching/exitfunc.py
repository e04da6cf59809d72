# ends: not supported at 2: The module 'atexit' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import atexit
atexit.register(lambda: open('/etc/passwd'))
