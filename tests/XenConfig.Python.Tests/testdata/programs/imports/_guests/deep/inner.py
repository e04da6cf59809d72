from __future__ import absolute_import
from . import __name__ as here
value = 1
