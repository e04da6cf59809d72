# ends: refused at 3: os.readlink() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.readlink('link-to-file')
