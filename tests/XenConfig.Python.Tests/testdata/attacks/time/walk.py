# ends: limit at 3
import os
while 1: list(os.walk("."))
