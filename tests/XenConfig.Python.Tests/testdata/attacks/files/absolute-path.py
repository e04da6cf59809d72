# ends: refused at 2: The config opens '/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
open('/etc/passwd').read()
