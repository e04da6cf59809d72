# ends: limit at 4
import datetime, time
f = '%A %B %c' * 100000
while 1: time.strftime(f)
