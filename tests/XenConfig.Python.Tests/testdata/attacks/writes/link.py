# ends: refused at 3: os.symlink() is refused: a config changes nothing on the host, and reads only files in the allowed folders.
import os
os.symlink('/etc/passwd', 'x')
