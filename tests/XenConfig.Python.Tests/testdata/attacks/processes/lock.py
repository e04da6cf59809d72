# ends: refused at 5: To wait for a lock that is held is refused: there is no other thread that could release it.
import thread
lock = thread.allocate_lock()
lock.acquire()
lock.acquire()
