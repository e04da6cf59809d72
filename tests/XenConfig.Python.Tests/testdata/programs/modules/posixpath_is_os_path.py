# os.path under its own name.
import os.path
import posixpath
import sys
from posixpath import basename, join

same = posixpath is os.path, sys.modules['posixpath'] is sys.modules['os.path'], posixpath.__name__
joined = join('/etc/xen', basename('/srv/web1'))
del os, posixpath, sys
