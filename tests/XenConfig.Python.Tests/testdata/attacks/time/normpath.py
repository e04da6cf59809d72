# ends: limit at 3
import os
while 1: os.path.normpath("a/../" * 1000000)
