"""test.test_support under the name by which modules of the package import it."""
from test.test_support import *
