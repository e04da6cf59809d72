# ends: refused at 3: os.fdopen() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.fdopen(3).read()
