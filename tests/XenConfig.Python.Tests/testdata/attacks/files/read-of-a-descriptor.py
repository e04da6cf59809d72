# ends: refused at 3: os.read() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.read(0, 100)
