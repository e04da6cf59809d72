# ends: limit at 6
import sys
x = []
while 1:
    try: 1 / 0
    except: x.append(sys.exc_info())
