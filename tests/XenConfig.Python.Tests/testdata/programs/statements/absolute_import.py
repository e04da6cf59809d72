from __future__ import absolute_import
import os.path
import os.path as p
from os import path as q, getcwd
r = os.path is p, p is q, os.path.join('a', 'b')
try: from . import nothing
except (ValueError, ImportError), e: s = type(e).__name__
try: import nothing.at.all
except ImportError, e: t = str(e)
try: from os import nothing
except ImportError, e: u = str(e)
try: from os.path import nothing
except ImportError, e: v = str(e)
try: import os.nothing
except ImportError, e: w = str(e)
try: __import__('')
except ValueError, e: x = str(e)
y = __import__('os.path').__name__, __import__('os.path', {}, {}, ['join']).__name__
del os, p, q, getcwd, absolute_import, e
