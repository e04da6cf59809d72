# ends: not supported at 3: sys.settrace() is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.
import sys
sys.settrace(lambda *a: None)
