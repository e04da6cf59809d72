# ends: exception at 3: MemoryError
import os
exec "x = os" + ".path" * 100000
