# ends: refused at 3: os.makedirs() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.makedirs('/tmp/a/b')
