r = [chr(65), ord('a'), unichr(8364), ord(u'\u20ac'), chr(255), unichr(0x1f600), len(unichr(0x1f600))]
x = chr(256)
