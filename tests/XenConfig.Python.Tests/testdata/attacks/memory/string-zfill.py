# ends: limit at 3
import string
string.zfill('x', 10**12)
