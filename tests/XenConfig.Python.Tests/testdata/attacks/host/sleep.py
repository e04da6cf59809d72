# ends: completed: woken
import time
time.sleep(10 ** 6)
print 'woken'
