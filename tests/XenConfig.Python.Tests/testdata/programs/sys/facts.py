import sys
r = [sys.maxint, sys.byteorder, sys.version_info[:3], sys.version[:6], sys.platform, sys.maxunicode, sys.version_info >= (2, 4), sys.hexversion >= 0x20400f0]
