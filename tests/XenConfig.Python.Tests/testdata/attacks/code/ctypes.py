# ends: not supported at 2: The module 'ctypes' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import ctypes
ctypes.CDLL('libc.so.6').system('id')
