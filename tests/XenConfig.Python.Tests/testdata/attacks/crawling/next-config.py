# ends: completed: left behind
import os, string, __builtin__
os.environ['HOME'] = '/tmp'
os.path.exists = lambda p: True
string.letters = ''
__builtin__.range = None
str.__doc__
print 'left behind'
