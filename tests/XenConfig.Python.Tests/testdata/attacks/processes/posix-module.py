# ends: not supported at 2: The module 'posix' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import posix
posix.system('id')
