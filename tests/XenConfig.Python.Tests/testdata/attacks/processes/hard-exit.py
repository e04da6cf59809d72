# ends: refused at 3: os._exit() is refused: use sys.exit().
import os
os._exit(0)
