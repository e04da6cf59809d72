# within: 0.2 s
# ends: limit
import fnmatch
fnmatch.fnmatch('a' * 50, '*a' * 25 + 'b')
