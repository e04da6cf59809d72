# ends: exception at 3: AttributeError
import sys
sys.setrecursionlimit(10 ** 9)
def f(): f()
f()
