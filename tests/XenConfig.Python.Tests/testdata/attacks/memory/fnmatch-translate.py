# ends: limit at 3
import fnmatch
fnmatch.translate(('[' + '\\' * 100000 + ']') * 15)
