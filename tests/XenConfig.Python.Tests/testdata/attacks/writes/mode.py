# ends: refused at 3: os.chmod() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.chmod('sub/list', 0777)
