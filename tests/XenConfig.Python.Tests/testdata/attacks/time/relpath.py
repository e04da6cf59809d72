# ends: limit at 3
import os
while 1: os.path.relpath("a/" * 100000, "b/" * 100000)
