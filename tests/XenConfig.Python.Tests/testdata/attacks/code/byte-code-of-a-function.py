# ends: not supported at 3: code.co_code is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.
def f(): pass
f.func_code.co_code
