# ends: limit at 4
import string
t = string.Template('$x' * 100000)
t.substitute(x='x' * 100000)
