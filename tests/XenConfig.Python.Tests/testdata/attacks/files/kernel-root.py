# ends: refused at 2: The config opens '/proc/self/root/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
open('/proc/self/root/etc/passwd').read()
