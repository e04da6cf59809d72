# ends: refused at 3: thread.start_new_thread() is refused: a config has one thread; do what is to be done in it.
import thread
thread.start_new_thread(len, ('',))
