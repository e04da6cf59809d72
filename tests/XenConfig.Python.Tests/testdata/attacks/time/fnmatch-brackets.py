# ends: limit at 3
import fnmatch
fnmatch.fnmatch("x", "[" * 1000000)
