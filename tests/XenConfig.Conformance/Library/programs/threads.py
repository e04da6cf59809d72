import threading, Queue
l = threading.Lock()
with l: print l.locked()
print l.locked(), threading.currentThread().getName(), threading.activeCount()
r = threading.RLock(); r.acquire(); r.acquire(); r.release(); r.release()
d = threading.local(); d.x = 5; print d.x
e = threading.Event(); e.set(); print e.isSet(), e.wait(1)
q = Queue.Queue(); q.put(1); q.put(2); print q.get(), q.qsize(), q.get_nowait()
try: q.get_nowait()
except Queue.Empty: print 'empty'
import sched, time, mutex
m = mutex.mutex(); print m.testandset(), m.test()
