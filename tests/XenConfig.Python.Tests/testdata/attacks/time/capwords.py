# ends: limit at 3
import string
while 1: string.capwords("a b " * 10000)
