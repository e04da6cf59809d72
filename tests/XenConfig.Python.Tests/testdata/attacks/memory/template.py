# ends: limit at 3
import string
string.Template("$a" * 100000).substitute(a="b" * 1000)
