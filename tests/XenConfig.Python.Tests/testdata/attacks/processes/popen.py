# ends: refused at 3: os.popen('id') is refused: a config starts no processes. Give the command's output in the host profile.
import os
os.popen('id').read()
