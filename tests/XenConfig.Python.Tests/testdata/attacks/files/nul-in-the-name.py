# ends: exception at 2: TypeError: file() argument 1 must be encoded string without null bytes, not str
open('sub/list\0/../../../etc/passwd').read()
