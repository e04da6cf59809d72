# ends: not supported at 2: The module 'marshal' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import marshal
marshal.loads('c' + '\0' * 40)
