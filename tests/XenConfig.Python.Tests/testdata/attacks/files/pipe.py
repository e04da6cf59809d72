# ends: refused at 2: The config opens 'pipe', which is a pipe, a socket or a device. A config reads regular files only.
open('pipe').read()
