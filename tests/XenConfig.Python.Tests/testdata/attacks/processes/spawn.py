# ends: refused at 3: os.spawnl() is refused: a config starts no processes.
import os
os.spawnl(0, '/bin/sh', 'sh')
