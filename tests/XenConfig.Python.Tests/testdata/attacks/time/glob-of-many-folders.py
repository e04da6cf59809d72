# ends: limit at 3
import glob
while 1: glob.glob("*/" * 2000)
