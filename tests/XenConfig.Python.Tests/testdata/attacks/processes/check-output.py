# ends: refused at 3: subprocess.check_output('id') is refused: a config starts no processes. Give the command's output in the host profile.
import subprocess
subprocess.check_output('id', shell=True)
