# ends: refused at 3: os.rename() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.rename('sub/list', 'x')
