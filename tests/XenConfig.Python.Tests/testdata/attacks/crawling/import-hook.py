# ends: not supported at 6: sys.meta_path is part of Python 2.7
import sys
class Finder(object):
    def find_module(self, name, path=None): return self
    def load_module(self, name): return open('/etc/passwd')
sys.meta_path.append(Finder())
import secret
