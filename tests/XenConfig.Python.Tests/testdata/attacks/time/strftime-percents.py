# ends: limit at 3
import time
while 1: time.strftime("%" * 100001)
