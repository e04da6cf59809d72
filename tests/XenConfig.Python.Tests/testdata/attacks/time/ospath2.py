# ends: limit at 3
import os.path
while 1: os.path.exists('a/' * 1000000)
