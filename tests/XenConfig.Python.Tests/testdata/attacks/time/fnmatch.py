# within: 0.2 s
# ends: limit at 4
import fnmatch
fnmatch.fnmatch('a' * 50, '*a' * 25 + 'b')
