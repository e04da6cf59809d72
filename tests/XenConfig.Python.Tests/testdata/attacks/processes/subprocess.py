# ends: refused at 3: subprocess.Popen(['id']) is refused: a config starts no processes. Give the command's output in the host profile.
import subprocess
subprocess.Popen(['id'])
