# ends: limit at 5
import os
i = 0
while 1:
    os.environ["a%d" % i] = "b" * 100000
    i += 1
