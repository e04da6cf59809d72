# ends: refused at 3: os.kill() is refused: a config starts no processes.
import os
os.kill(os.getppid(), 9)
