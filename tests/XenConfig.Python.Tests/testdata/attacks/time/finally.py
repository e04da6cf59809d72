# ends: limit at 3
try:
    while 1: pass
finally:
    while 1: pass
