# ends: refused at 3: os.open() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.open('/etc/passwd', os.O_RDONLY)
