# ends: refused at 3: os.execv() is refused: a config starts no processes.
import os
os.execv('/bin/sh', ['sh'])
