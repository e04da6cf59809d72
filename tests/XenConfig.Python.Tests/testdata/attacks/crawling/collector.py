# ends: not supported at 3: gc.get_objects is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.
import gc
x = gc.get_objects()
