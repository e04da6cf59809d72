# ends: not supported at 2: The module 'imp' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import imp
imp.load_dynamic('x', '/tmp/x.so')
