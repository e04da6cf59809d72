# ends: limit at 3
import os.path
os.path.commonprefix(['a' * 10000000] * 1000)
while 1: os.path.commonprefix(['a' * 10000000] * 1000)
