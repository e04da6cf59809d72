# ends: refused at 2: The config opens '/dev/zero', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
open('/dev/zero').read(10)
