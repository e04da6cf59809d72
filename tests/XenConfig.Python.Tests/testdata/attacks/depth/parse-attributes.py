# ends: exception at 3: SyntaxError: s_push: parser stack overflow
import os
exec "x = os" + ".path" * 100000
