# ends: not supported at 3: sys.path_importer_cache is part of Python 2.7
import sys
getattr(sys, 'path_importer_cache', None)
