import hashlib
x = hashlib.new('crc')
