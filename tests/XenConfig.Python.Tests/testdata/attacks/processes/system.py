# ends: refused at 3: os.system('touch /tmp/x') is refused: a config starts no processes. Give the command's output in the host profile.
import os
os.system('touch /tmp/x')
