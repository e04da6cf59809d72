# ends: refused at 3: os.fork() is refused: a config starts no processes.
import os
os.fork()
