import thread
lock = thread.allocate_lock()
states = [lock.locked(), lock.acquire(), lock.locked(), lock.acquire(0), lock.release(), lock.locked()]
with lock:
    states.append(lock.locked())
try:
    lock.release()
except thread.error, e:
    message = str(e)
kind = type(lock).__name__, thread.LockType is type(lock), issubclass(thread.error, Exception)
data = thread._local()
data.name = 'web1'
name, count = data.name, thread._count()
try:
    thread.exit()
except SystemExit, e:
    ended = repr(e)
