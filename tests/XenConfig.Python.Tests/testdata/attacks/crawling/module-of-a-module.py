# ends: not supported at 3: os.sys is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.
import os
os.sys.modules['os'].system('id')
