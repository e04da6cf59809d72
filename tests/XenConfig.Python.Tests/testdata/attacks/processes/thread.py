# ends: not supported at 2: The module 'thread' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed.
import thread
thread.start_new_thread(len, ('',))
