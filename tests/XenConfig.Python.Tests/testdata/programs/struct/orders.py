import struct
packed = [struct.pack(order + 'hl', 1, 2) for order in ('<', '>', '=', '!')]
native = struct.pack('bl', 1, 2), struct.calcsize('bl'), struct.calcsize('<bl')
